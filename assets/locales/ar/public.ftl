# Draft: not yet checked by a translator.

## Names and menus

site-name = AHPs Listen
organisation = فريق الاستراتيجية
language-name = العربية
nav-home = الصفحة الرئيسية
nav-receipt = إيصالك
nav-account = للمهنيين
nav-engagement = نظرة عامة
nav-themes = المواضيع
nav-findings = الاستنتاجات
nav-strategy = الاستراتيجية
footer-help-now = الحصول على مساعدة الآن
footer-contact = اتصل بنا
footer-moderation = كيف تُراجَع المساهمات
footer-accessibility = بيان إمكانية الوصول
footer-privacy = الخصوصية
footer-cookies = ملفات تعريف الارتباط
back = رجوع
why = السبب:
your-words = كلماتك
email = البريد الإلكتروني
password = كلمة المرور
sign-in = تسجيل الدخول

## Days, and where an engagement stands

a-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
dates-from-to = من { $from } إلى { $to }
dates-until = مفتوح حتى { $to }
dates-ended = انتهى في { $to }
where-published = نُشرت الاستراتيجية.
where-paused = هذا متوقف مؤقتًا. { $reason }
where-days-left = { $days ->
    [1] اليوم هو اليوم الأخير.
    [two] بقي يومان، بما في ذلك اليوم.
    [few] بقيت { $days } أيام، بما في ذلك اليوم.
    [many] بقي { $days } يومًا، بما في ذلك اليوم.
   *[other] بقي { $days } يوم، بما في ذلك اليوم.
}
where-not-yet = لم يُفتح هذا بعد.
where-closing = أُغلق باب المساهمات الجديدة. الفريق يقرأ ما وصل.
where-between = انتهى هذا الجزء، ولم يُفتح الجزء التالي بعد.

## Counts and voices

count-hidden = الأصوات أقل من أن نذكر عددها
count-voices = { $n ->
    [0] لا أصوات بعد
    [few] نحو { $n } أصوات
    [many] نحو { $n } صوتًا
   *[other] نحو { $n } صوت
}
voice-citizen = من أحد أفراد الجمهور.
voice-ahp = من أحد اختصاصيي المهن الصحية المساندة.
voice-other = من مهني آخر في الصحة أو الرعاية.
voice-citizen-group = من أحد أفراد الجمهور: { $group }.
voice-ahp-group = من أحد اختصاصيي المهن الصحية المساندة: { $group }.
voice-other-group = من مهني آخر في الصحة أو الرعاية: { $group }.
voice-verdict = الجواب: { $verdict }.
voice-no-words = أعطى هذا الصوت جوابًا دون كلمات.
voice-link = إلى أين وصل هذا الكلام
voice-link-number = الصوت
voices-order = يأتي أحدث إصدار أولًا. وفي كل إصدار تُخلط الأصوات، حتى لا يعرف أحد من كتب ومتى.
voices-first = العودة إلى الصفحة الأولى من الأصوات

## From a voice to the strategy

trace-heading = إلى أين وصل هذا الكلام
trace-themes = المواضيع
trace-findings = الاستنتاجات
trace-lines = أسطر الاستراتيجية
trace-no-themes = ليس جزءًا من أي موضوع حتى الآن.
trace-no-findings = لا يستند إليه أي استنتاج حتى الآن.
trace-no-lines = لا يستند إليه أي سطر من الاستراتيجية حتى الآن.
trace-nothing = لا شيء بعد. لم يضع الفريق هذه الكلمات في موضوع أو استنتاج أو في الاستراتيجية.
fingerprint = بصمة هذه القائمة

## The home page

home-title = قل رأيك
home-about = هنا يكتب الناس والمهنيون الاستراتيجيات معًا. يتكلم الناس أولًا، ثم يجيب المهنيون، ثم يراجع الجميع النتيجة.
home-none = لا شيء مفتوح في الوقت الحالي. يُرجى العودة في يوم آخر.
home-published = نُشرت الاستراتيجية
home-phase = المرحلة: { $phase }

## An engagement

engagement-strategy = قراءة الاستراتيجية
engagement-join = هل تعمل في الصحة أو الرعاية؟ يُذكر مع صوتك مهنتك أو دورك، ولا يُذكر اسمك أبدًا.
engagement-join-link = تسجيل الدخول أو الانضمام كمهني
engagement-choose-listen = اختر سؤالًا للإجابة عنه أو لقراءة ما قاله الآخرون.
engagement-choose-respond = اختر موضوعًا للرد عليه أو لقراءة ما قاله المهنيون.
engagement-choose-challenge = اختر استنتاجًا للحكم عليه أو لقراءة ما قاله الآخرون.
engagement-phase-ahead = لم يُفتح هذا بعد.
engagement-phase-closing = أُغلق باب المساهمات الجديدة. الفريق يقرأ ما وصل.
engagement-phase-over = انتهى هذا. ما زال بإمكانك قراءة ما نُشر.
engagement-list-respond = كل المواضيع والكلمات التي جاءت منها
engagement-list-challenge = كل الاستنتاجات وما تقرر بشأنها
engagement-who-decides = من يقرر
engagement-contact = أسئلة حول هذا

## One prompt

prompt-about-respond = قراءة الموضوع والكلمات التي جاء منها
prompt-about-challenge = قراءة الاستنتاج وما يستند إليه
prompt-write-listen = الإجابة عن هذا السؤال
prompt-write-respond = الرد على هذا الموضوع
prompt-write-challenge = أخبرنا هل أصبنا في هذا
prompt-closed = لا نستقبل مساهمات جديدة هنا في الوقت الحالي.
prompt-verdicts = ماذا أجاب الناس
prompt-voices-listen = ماذا قال الناس
prompt-voices-respond = ماذا قال المهنيون
prompt-voices-challenge = ماذا قال الجميع

## Writing

write-not-yet-heading = لم يُفتح هذا بعد
write-not-yet = يمكنك القراءة عنه الآن. التواريخ في أعلى هذه الصفحة.
write-paused-heading = هذا متوقف مؤقتًا
write-paused = لا نستقبل مساهمات جديدة في الوقت الحالي.
write-over-heading = أُغلق هذا
write-over = لم نعد نستقبل مساهمات جديدة هنا.
write-stale-heading = لم يُرسَل شيء
write-stale = بقيت هذه الصفحة مفتوحة أكثر من يوم، فلم نتمكن من استلام كلماتك. يُرجى الضغط على الزر مرة أخرى.
write-busy-heading = لم يُرسَل شيء
write-busy = هناك نشاط كثير هنا في الوقت نفسه. يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى.
write-copy = لم تُرسَل كلماتك. تجدها أدناه حتى تتمكن من نسخها.
write-kept = ما زالت كلماتك أدناه.
write-speaks-as = ستظهر كلماتك على أنها من: { $group }. ولن يظهر عنك أي شيء آخر.
write-why = أسبابك، بكلماتك أنت
write-why-hint = يمكنك ترك هذا فارغًا إن كنت ترى أن الاستنتاج صحيح.
write-public = قد تُنشر كلماتك للجميع. يُرجى عدم ذكر أسماء أو أماكن أو تواريخ قد تدل عليك أو على شخص آخر.
write-continue = متابعة
write-privacy-heading = ماذا نحفظ عنك
write-privacy = كلماتك وتاريخ اليوم ولغة هذه الصفحة. لا نسألك من أنت. لا نحفظ اسمًا ولا عنوانًا ولا نوع المتصفح ولا الساعة، ولا يوجد ملف تعريف ارتباط.
write-privacy-voice = كلماتك وتاريخ اليوم ولغة هذه الصفحة ومجموعتك، وعلامة تبيّن أي الكلمات جاءت من الصوت نفسه في هذه المرحلة. لا يُحفظ معها حسابك ولا اسمك.

## Checking before sending

check-title = راجع كلماتك قبل إرسالها
check-not-sent = لم يُرسَل شيء بعد.
check-no-words = دون كلمات
check-speaks-as = ستظهر على أنها من
check-change = تغيير كلماتك
check-send-heading = إرسال كلماتك
check-send-about = يقرؤها مشرف قبل أن يُنشر أي شيء. ستحصل على إيصال لترى ما حدث لكلماتك ولتسحبها إن أردت.
check-send = إرسال

## After sending

confirmation-title = وصلتنا كلماتك
confirmation-thanks = شكرًا لك.
confirmation-again = شكرًا لك. سبق أن أرسلت هذه الاستمارة، فحفظنا كلماتك مرة واحدة. هذا هو الإيصال نفسه.
confirmation-receipt = إيصالك
confirmation-receipt-keep = اكتب هذا الرمز أو اطبع هذه الصفحة أو صوّرها. كل من لديه الرمز يستطيع رؤية كلماتك وسحبها.
confirmation-receipt-once = نعرض الرمز هنا فقط. لا نحتفظ بنسخة مقروءة منه، فلا يمكننا العثور عليه لك لاحقًا.
confirmation-next = ماذا يحدث بعد ذلك
confirmation-next-read = يقرأ مشرف كلماتك. إذا تعذّر نشرها، فسيخبرك إيصالك بالسبب.
confirmation-next-release = تظهر الكلمات المقبولة مع إصدارنا التالي، بترتيب مخلوط.
confirmation-next-follow = بإيصالك يمكنك أن ترى في أي المواضيع والاستنتاجات وأسطر الاستراتيجية دخلت كلماتك.
confirmation-receipt-link = معرفة ما يحدث لكلماتك
confirmation-help = إذا كنت بحاجة إلى مساعدة الآن
confirmation-help-about = قد تمر أيام قبل أن يقرأ أحد كلماتك، ونحن لا نعرف من أنت. إذا كنت أنت أو أي شخص آخر في خطر أو لا يستطيع التحمّل، فيُرجى التحدث إلى أحد الآن.
confirmation-back = العودة إلى:

## One voice

contribution-title = ماذا قال شخص واحد
contribution-back = العودة إلى كل الأصوات
contribution-asked = قيل عن:

## Themes

themes-title = المواضيع
themes-about = قرأ الفريق ما قاله الناس وجمعه في هذه المواضيع. ويعرض كل موضوع الكلمات التي جاء منها.
themes-dropped = مواضيع لم نتابعها
themes-dropped-about = طُرحت هذه أيضًا. قرر الفريق عدم متابعتها، ويذكر السبب.
themes-set = هذه البصمة تدل على قائمة المواضيع هذه بالضبط. لو تغيّر شيء في القائمة لتغيّرت البصمة أيضًا. يمكنك كتابتها ومقارنتها لاحقًا.
theme-back = العودة إلى كل المواضيع
theme-dropped = لماذا لم نتابع هذا
theme-responses = قراءة ما قاله المهنيون عن هذا الموضوع
theme-voices = الكلمات التي جاء منها هذا الموضوع

## Findings

findings-title = الاستنتاجات
findings-about = يجمع الاستنتاج بين ما قاله الناس وما أجاب به المهنيون. ويبيّن كل استنتاج ما تقرر ولماذا.
finding-back = العودة إلى كل الاستنتاجات
finding-decision = ما تقرر
finding-earlier = كان النص من قبل:
finding-challenges = قراءة ما قاله الجميع عن هذا الاستنتاج
finding-merged = استنتاجات صارت جزءًا من هذا
finding-themes = المواضيع التي يستند إليها هذا الاستنتاج
finding-responses = كلمات المهنيين التي يستند إليها هذا الاستنتاج
finding-no-responses = لا توجد كلمات منشورة لمهنيين لعرضها هنا.
outcome-open = لم يتقرر بعد
outcome-keep = بقي كما كان
outcome-change = تغيّر
outcome-merge = ضُمّ إلى استنتاج آخر
outcome-drop = لم نتابعه
outcome-into = صار جزءًا من:

## The strategy

strategy-title = الاستراتيجية
strategy-about = اختر سطرًا لترى من أين جاء: الاستنتاجات والمواضيع والكلمات التي وراءه.
strategy-set = هذه البصمة تدل بالضبط على الاستنتاجات التي تستند إليها هذه الاستراتيجية كما تقررت. لو تغيّر شيء فيها لتغيّرت البصمة أيضًا.
line-title = من أين جاء هذا السطر
line-back = العودة إلى الاستراتيجية
line-section = القسم:
line-about = يستند هذا السطر إلى ما يلي.
line-finding = الاستنتاج:
line-merged = صارت هذه الاستنتاجات جزءًا منه:
line-theme = الموضوع:
line-voices = بعض الكلمات التي جاء منها هذا الموضوع. صفحة الموضوع تعرضها كلها.
line-no-voices = لا توجد كلمات منشورة لعرضها هنا.
line-no-themes = لم يأت هذا الاستنتاج من موضوع منشور.

## The receipt

receipt-ask-title = معرفة ما حدث لكلماتك
receipt-ask-about = حصلت على إيصال عندما أرسلت كلماتك. به ترى ما حدث لها، ويمكنك تغييرها أو سحبها أو طلب رأي ثانٍ.
receipt-ask-code = رمز الإيصال أو كلماته
receipt-ask-hint = اكتب الحروف والأرقام الـ28، أو الكلمات الـ14 بترتيبها. لا فرق بين الحروف الكبيرة والصغيرة، ولا تهم المسافات ولا الأخطاء الصغيرة في كلمة.
receipt-ask-show = متابعة
receipt-ask-lost = إذا ضاع إيصالك فلا يمكننا العثور عليه لك. لا نحتفظ بنسخة مقروءة منه ولا نعرف أي الكلمات كلماتك.
receipt-title = ماذا حدث لكلماتك
receipt-withdrawn-title = سُحبت كلماتك
receipt-withdrawn-thanks = لم تعد على صفحاتنا.
receipt-state-received = في الانتظار
receipt-state-published = مقبولة
receipt-state-declined = غير منشورة
receipt-state-escalated = يُعاد النظر فيها
receipt-state-withdrawn = مسحوبة
receipt-about-received = وصلتنا كلماتك. لم يقرر مشرف بشأنها بعد.
receipt-about-published = قبل مشرف كلماتك، وهي منشورة للجميع.
receipt-about-published-soon = قبل مشرف كلماتك. ستظهر مع إصدارنا التالي.
receipt-about-declined = قرر مشرف عدم نشر كلماتك. يمكنك أن تكتب مرة أخرى.
receipt-about-escalated = أقلقتنا كلماتك على سلامة شخص ما، لذلك سينظر فيها أحد أفراد الفريق مرة أخرى قبل أن نقرر. لا نعرف من أنت ولا نستطيع الوصول إليك. إذا كنت بحاجة إلى مساعدة، فيُرجى التحدث إلى أحد الآن.
receipt-about-withdrawn = سُحبت هذه الكلمات. لم تعد على أي من صفحاتنا.
receipt-reason = السبب:
receipt-public = رؤية كلماتك حيث نُشرت
receipt-words = كلماتك
receipt-words-gone = حُذفت الكلمات.
receipt-received = وصلت في { $day }.
receipt-withdraw = سحب كلماتك
receipt-withdraw-about = ستُحذف كلماتك وتختفي من صفحاتنا فورًا. لا يمكن التراجع عن ذلك. قد تبقى لدى من قرأها أو نسخها من قبل.
receipt-withdraw-sure = هل تريد سحب كلماتك؟
receipt-withdraw-yes = نعم، احذفوا كلماتي نهائيًا
receipt-withdraw-button = سحب كلماتي

## Help

help-title = الحصول على مساعدة الآن
help-about = إذا كنت أنت أو أي شخص آخر في خطر أو لا يستطيع التحمّل، فيُرجى التحدث إلى أحد الآن. هؤلاء يستطيعون المساعدة. نحن لا ندير هذه الخدمات، وهي لا تعلم أنك كنت هنا.
help-call = اتصل بالرقم
help-text = أرسل رسالة نصية إلى
help-unknown = لا نستطيع إرسال المساعدة بأنفسنا، لأننا لا نعرف من يكتب إلينا.

## Joining as a professional

join-title = الانضمام كمهني
join-about = يحتاج المهنيون إلى حساب حتى نعرف من أي مهنة أو دور يأتي الصوت. ولا يحتاج أفراد الجمهور إلى حساب.
join-separate = يُحفظ حسابك بعيدًا عما تقوله. يُسجَّل فيه فقط أنك حصلت على صوت، وليس أي صوت.
join-have = هل لديك حساب؟
join-email-hint = نستخدمه لتأكيد حسابك ولتسجيل دخولك.
join-password = اختر كلمة مرور
join-password-hint = { $shortest } حرفًا على الأقل. ثلاث كلمات أو أكثر لا صلة بينها تصلح كلمة مرور جيدة.
join-profession = مهنتك أو دورك
join-profession-hint = اختر واحدة. تظهر المهن الصغيرة معًا تحت اسم واحد، حتى لا يُعرف أحد.
join-button = انضمام
join-again = الانضمام مرة أخرى
joined-title = راجع بريدك الإلكتروني
joined-link = أرسلنا إليك رسالة. يُرجى فتح الرابط فيها والضغط على الزر هناك. يعمل الرابط 48 ساعة.
joined-wait = إذا لم يصل شيء خلال ساعة، فانظر في مجلد البريد غير المرغوب فيه أو انضم مرة أخرى. نجيب بالطريقة نفسها عن كل عنوان، فلا تكشف هذه الصفحة لأحد من لديه حساب.
joined-then = بعد تأكيد عنوانك:
confirm-ask-title = تأكيد بريدك الإلكتروني
confirm-ask = اضغط على الزر لتأكيد أن العنوان لك.
confirm-button = تأكيد
confirm-done-title = تم تأكيد بريدك الإلكتروني
confirm-done = يمكنك الآن تسجيل الدخول.
confirm-failed-title = لم يعد هذا الرابط يعمل
confirm-failed = يعمل مرة واحدة، لمدة 48 ساعة. إذا أكدت عنوانك من قبل فسجّل الدخول. وإلا فانضم مرة أخرى وسنرسل رابطًا جديدًا.

## Signing in

sign-in-account-title = تسجيل الدخول كمهني
sign-in-account-about = لا يحتاج أفراد الجمهور إلى تسجيل الدخول.
sign-in-desk-title = تسجيل الدخول إلى مكتب الفريق
sign-in-desk-about = لأعضاء فريق الاستراتيجية.
sign-in-new = هل أنت جديد هنا؟

## The account and the voice

account-title = حسابك
account-signed-in = تم تسجيل الدخول
account-about = يمكنك الحصول على صوت واحد في كل مرحلة. به تتكلم كعضو في مجموعتك، دون اسمك.
account-none = لا توجد مرحلة مفتوحة لمهنتك أو دورك في الوقت الحالي.
account-given = حصلت على صوتك لهذه المرحلة.
account-go = اذهب وتكلم
account-voice = استخدام رمز صوتك على هذا الجهاز
account-take-about = سترى رمزًا مرة واحدة. يتذكره هذا المتصفح حتى تغلقه.
account-take = احصل على صوتك في مرحلة «{ $phase }»
account-limit-heading = كيف يبقى صوتك منفصلًا عن حسابك
account-limit = يُسجَّل في حسابك أنك حصلت على صوت، ولا شيء من الصوت نفسه. في لحظة إعطائه يرى الخادم الاثنين، ولا يحفظ أي رابط بينهما. ما تقوله لاحقًا يحمل فقط مجموعتك وعلامة صوتك.
voice-given-title = لديك صوتك
voice-given-ready = يستطيع هذا المتصفح الآن التكلم به.
voice-given-code = رمز صوتك
voice-given-keep = اكتب هذا الرمز أو اطبع هذه الصفحة. ستحتاج إليه للتكلم في هذه المرحلة من جهاز آخر أو بعد إغلاق هذا المتصفح.
voice-given-once = نعرض الرمز هنا فقط ولا نحتفظ بنسخة. يُرجى عدم إعطائه لأحد، فقد يتكلم باسم مجموعتك.
voice-given-next = ما يمكنك فعله الآن
voice-given-sign-out = يمكنك تسجيل الخروج. يبقى صوتك في هذا المتصفح حتى تغلقه.
voice-code-title = ما رمزك؟
voice-code-hint = الأحرف والأرقام الـ16 على ورقتك، أو الـ32 من رمز الصوت الذي دوّنته. لا فرق بين الحروف الكبيرة والصغيرة ولا تهم المسافات. يتذكر هذا المتصفح صوتك حتى تغلقه.
voice-code-button = متابعة

## What must be mended in a form

error-stale = بقيت هذه الصفحة مفتوحة مدة طويلة. يُرجى الإرسال مرة أخرى
error-words-empty = اكتب ما تريد قوله
error-too-long = الحد الأقصى هو { $limit } من الأحرف. كتبت الآن { $got }
error-verdict-empty = اختر الجواب الأقرب
error-code-empty = أدخل رمز إيصالك
error-code-form = أدخل رمز إيصال من 28 حرفًا ورقمًا، أو كلماته الـ14
error-code-mistyped = راجع الرمز: هناك حرف أو رقم أو كلمة غير صحيحة على الأقل، أو تبدّل مكان اثنين
error-code-unknown = لا نعرف إيصالًا بهذا الرمز. راجع كل حرف أو رقم أو كلمة
error-sure-empty = ضع علامة في المربع إذا كنت تريد حذف كلماتك
error-email = أدخل عنوان بريد إلكتروني صحيحًا، مثل name@example.com
error-password-short = أدخل كلمة مرور من { $limit } حرفًا على الأقل
error-password-long = أدخل كلمة مرور من { $limit } حرفًا على الأكثر
error-password-guessable = اختر كلمة مرور يصعب تخمينها
error-profession-empty = اختر مهنتك أو دورك
error-sign-in = البريد الإلكتروني وكلمة المرور غير متطابقين، أو لم يتم تأكيد العنوان بعد
error-voice-unknown = لا نعرف هذا الرمز، أو أن مرحلته ليست مفتوحة الآن. راجع كل حرف ورقم

## Pages for when something goes wrong

error-page-reference = إذا كتبت إلينا عن ذلك، فيُرجى ذكر هذا الرقم:
error-page-way = الذهاب إلى صفحة البداية
error-page-not-found-title = لم نجد هذه الصفحة
error-page-not-found-text = إذا كتبت العنوان بنفسك فيُرجى مراجعته. الكلمات التي سُحبت لم تعد لها صفحة.
error-page-malformed-title = لم نتمكن من قراءة ما أُرسل
error-page-malformed-text = لم يُحفظ شيء. يُرجى الرجوع والمحاولة مرة أخرى.
error-page-too-large-title = كان هذا طويلًا جدًا
error-page-too-large-text = لم يُحفظ شيء. يُرجى الرجوع وإرسال نص أقصر.
error-page-too-slow-title = استغرق هذا وقتًا طويلًا
error-page-too-slow-text = لم يُحفظ شيء، لأن رسالتك لم تصل في الوقت المناسب. يُرجى الرجوع والمحاولة مرة أخرى.
error-page-cross-site-title = لم يأت هذا من صفحاتنا
error-page-cross-site-text = لم يُحفظ شيء. حفاظًا على سلامتك نقبل الاستمارات من هذا الموقع فقط. يُرجى فتح الصفحة هنا والمحاولة مرة أخرى.
error-page-stale-title = بقيت هذه الصفحة مفتوحة مدة طويلة
error-page-stale-text = لم يتغيّر شيء. يُرجى الرجوع وتحميل الصفحة من جديد والمحاولة مرة أخرى.
error-page-not-allowed-title = لا يمكنك فعل هذا
error-page-not-allowed-text = دورك أو مهنتك لا تسمح بذلك.
error-page-too-often-title = محاولات كثيرة جدًا
error-page-too-often-text = يُرجى الانتظار دقيقة ثم الرجوع والمحاولة مرة أخرى.
error-page-conflict-title = تغيّر شيء في هذه الأثناء
error-page-conflict-text = لم يُحفظ شيء، لأن شخصًا آخر غيّر هذا قبلك. يُرجى الرجوع وتحميل الصفحة من جديد والنظر فيها مرة أخرى.
error-page-busy-title = لدينا ازدحام شديد الآن
error-page-busy-text = لم يُحفظ شيء. يُرجى الانتظار دقيقة ثم الرجوع والمحاولة مرة أخرى.
error-page-broken-title = حدث خطأ لدينا
error-page-broken-text = هذا خطؤنا وهو مسجل لدينا. يُرجى المحاولة لاحقًا.

## Contact

information-receipt = استخدام إيصالك
information-contact-title = اتصل بنا
information-contact-part1-heading = اكتب إلينا
information-contact-part1-1 = يُرجى الكتابة إلى العنوان أدناه للأسئلة أو للشكاوى من هذا الموقع أو إذا كان شيء هنا صعب الاستخدام.
information-contact-part1-2 = إذا كتبت إلينا بالبريد الإلكتروني فسنرى عنوانك. يُرجى عدم كتابة رمز إيصالك في رسالة.

## How moderation works

information-moderation-title = كيف تُراجَع المساهمات
information-moderation-part1-heading = قبل أن يُنشر أي شيء
information-moderation-part1-1 = يقرأ مشرف، وهو إنسان وليس آلة، كل مساهمة ويقرر بشأنها. لا يُنشر شيء قبل ذلك.
information-moderation-part1-2 = يرى المشرف الكلمات والسؤال، ولا يرى من كتبها. نحن لا نعرف من كتبها.
information-moderation-part1-3 = لا تُرفض الكلمات لأنها تنتقد، ولا لأن كثيرين يقولون الشيء نفسه.
information-moderation-part1-4 = يبحث برنامج عن كلمات تدل على ضيق وعن أشياء مثل أرقام الهواتف. يعرض على الكاتب المساعدة والعلامات، ويضع الكلمات التي تدل على ضيق في أعلى قائمة المشرفين. وهو لا ينشر شيئًا ولا يرفض شيئًا أبدًا.
information-moderation-part2-heading = عندما لا تُنشر الكلمات
information-moderation-part2-1 = يختار المشرف سببًا من قائمة ثابتة: مثلًا أن شخصًا قد يُعرف، أو أن الكلمات تهاجم الناس، أو أنها تعلن عن شيء. ويبيّن لك إيصالك السبب.
information-moderation-part2-2 = يمكنك حذف ذلك الجزء وإرسال كلماتك مرة أخرى بإيصالك خلال بضعة أيام. لا نغيّر كلماتك. قد يغطّي مشرف جزءًا قد يدل على شخص وينشر الباقي: يخبرك إيصالك بذلك.
information-moderation-part2-3 = قد تصلنا كلمات من شخص في خطر. لا نعرف من كتبها ولا يمكننا إرسال المساعدة، فاستخدم «الحصول على مساعدة الآن» إذا احتجت إليها.
information-moderation-part2-4 = إذا رأيت أن القرار خاطئ، فاطلب رأيًا ثانيًا مرة واحدة بإيصالك. يقرر عندئذ مشرف آخر أو أحد قادة الفريق، غير الذي قرر أولًا.
information-moderation-part3-heading = عندما تُنشر الكلمات
information-moderation-part3-1 = تظهر الكلمات المقبولة مع الإصدار التالي من سجلنا العام. الإصدارات مرقّمة، والكلمات في كل منها مخلوطة.
information-moderation-part3-2 = يمكنك سحب كلماتك بإيصالك في أي وقت. تختفي من صفحاتنا فورًا.
information-moderation-part3-3 = يمكنك تغيير كلماتك بإيصالك خلال بضعة أيام. يقرأ مشرف الكلمات الجديدة أيضًا، وتبقى السابقة حتى ذلك الحين.

## Privacy

information-privacy-title = الخصوصية
information-privacy-part1-heading = عندما تكتب كأحد أفراد الجمهور
information-privacy-part1-1 = لا تحتاج إلى حساب ولا ملف تعريف ارتباط ولا برنامج نصي. لا نسألك من أنت.
information-privacy-part1-2 = مع كلماتك نحفظ السؤال، وجوابك إن اخترت جوابًا، ولغة الصفحة واليوم. لا نحفظ اسمك ولا عنوانك ولا عنوان شبكتك ولا متصفحك ولا الساعة.
information-privacy-part1-3 = نعرض رمز إيصالك مرة واحدة ونحفظ بصمة منه فقط. تتعرّف البصمة على رمزك عندما تكتبه، لكن الرمز لا يُستخرج منها.
information-privacy-part1-4 = إذا بدا من كلماتك أن شخصًا قد يكون في خطر، نحفظ أيضًا نوع القلق، مثل الإساءة، حتى يقرر مشرف.
information-privacy-part1-7 = إذا كان من الممكن أن برنامجًا أرسل الكلمات، نحفظ ذلك أيضًا حتى يقرر مشرف. تُقرأ هذه الكلمات بعد غيرها.
information-privacy-part1-6 = إذا غيّرت كلماتك أو طلبت رأيًا ثانيًا، نحفظ كل صياغة وما كتبته لنا، مع اليوم، حتى تسحب كلماتك.
information-privacy-part2-heading = ما يُنشر للجميع
information-privacy-part2-1 = لا تُنشر الكلمات إلا بعد أن يقبلها مشرف. قد تدل عليك بما تقوله، لذلك يُرجى عدم ذكر أسماء أو أماكن أو تواريخ.
information-privacy-part2-2 = تأتي الصفحات العامة في إصدارات مرقّمة. وفي كل إصدار تُخلط الكلمات، حتى لا يدل ترتيبها على من كتب ومتى.
information-privacy-part2-3 = لا نذكر أي عدد بين 1 و7. وتُقرَّب الأعداد الأكبر إلى أقرب 5. وأحيانًا نترك المجموع أو نُبقي عددًا على حاله حتى لا يستطيع أحد حساب عدد مخفي.
information-privacy-part2-4 = يستطيع الجميع قراءة المنشور ونسخه. إذا سحبت كلماتك فلا نستطيع الوصول إلى نسخ صنعها آخرون.
information-privacy-part3-heading = عندما تنضم كمهني
information-privacy-part3-1 = في حسابك بريدك الإلكتروني وصورة محمية من كلمة مرورك ومهنتك أو دورك. نرسل إليك بريدًا فقط عندما تنضم.
information-privacy-part3-2 = يُسجَّل في الحساب لكل مرحلة أنك حصلت على صوت، ولا شيء من الصوت نفسه. في لحظة إعطائه يرى الخادم الاثنين، ولا يحفظ أي رابط بينهما.
information-privacy-part3-3 = مع كلماتك نحفظ ما نحفظه للجميع، ومعه مجموعتك وعلامة تبيّن أي الكلمات جاءت من الصوت نفسه في تلك المرحلة. تشترك المهن الصغيرة في مجموعة واحدة.
information-privacy-part4-heading = ما يمكنك فعله وما لا يمكننا فعله
information-privacy-part4-1 = بإيصالك يمكنك رؤية كلماتك وسحبها. تُحذف الكلمات عندئذ، ولا يُظهر الإيصال إلا أنها سُحبت. قد تبقى في نسخ احتياطية سابقة حتى تُستبدل؛ وإذا احتجنا إلى نسخة كهذه، تُحذف كلماتك منها قبل أن يتمكن أحد من قراءتها. للأسئلة عن حسابك وحقوقك فيه، اكتب إلى العنوان في صفحة الاتصال.
information-privacy-part4-2 = لمنع تخمين الرموز وكلمات المرور، ومنع سيل الكلمات، نعدّ المحاولات والمساهمات، ليوم واحد على الأكثر، في الذاكرة فقط، ومن دون عنوان شبكة مقروء. يمكن للشبكات بينك وبيننا أن ترى أنك تزور هذا الموقع؛ وما تسجله ليس في أيدينا.

## Cookies

information-cookies-title = ملفات تعريف الارتباط
information-cookies-part1-heading = أفراد الجمهور
information-cookies-part1-1 = القراءة والكتابة لا تحتاجان إلى ملف تعريف ارتباط، ولا نضع أي ملف.
information-cookies-part1-2 = إذا قلت رأيك في كلمات الآخرين، يحتفظ متصفحك بملف واحد لتلك المرحلة، حتى تُحسب مرة واحدة وتستطيع تغيير رأيك. فيه رقم سُحب بالصدفة، ويحذفه متصفحك عندما تنتهي المرحلة، ونحفظ منه صورة مشوشة فقط، وهي مختلفة في كل مرحلة.
information-cookies-part1-3 = لا توجد ملفات للإعلانات أو لعدّ الزيارات أو لمواقع أخرى. صفحاتنا لا تحمّل شيئًا من مكان آخر.
information-cookies-part1-4 = إذا وضعت علامة على «احتفظ بكلماتي على هذا الجهاز» وأنت تكتب، يحفظها متصفحك على جهازك ولا مكان آخر. تُحذف عندما ترسلها، أو عندما تختار حذفها، أو في زيارتك التالية بعد 30 يومًا.
information-cookies-part2-heading = المهنيون والفريق
information-cookies-part2-1 = إذا سجلت الدخول، يُبقيك ملف واحد مسجَّلًا. ينتهي عندما تسجل الخروج أو تغلق المتصفح، أو بعد 30 دقيقة دون استخدام، وبعد 8 ساعات على الأكثر. وعندما لا يمكن سوى قراءة الموقع لبعض الوقت بسبب الصيانة، قد يبقى حتى انقضاء 8 ساعات.
information-cookies-part2-2 = إذا استخدمت صوتًا، يحفظ ملف واحد لكل مرحلة رمز صوتك حتى تغلق المتصفح. ويبقى عندما تسجل الخروج، لأنه غير مرتبط بحسابك.
information-cookies-part2-3 = إن كنت من الفريق، يحتفظ متصفحك بملفين آخرين: واحد من كلمة المرور إلى الخطوة الثانية، لمدة 15 دقيقة على الأكثر، وواحد يخبرنا طوال 90 يومًا أنك سجلت الدخول على هذا الجهاز من قبل، كي لا يستطيع من يجرّب كلمة مرورك أن يمنعك من الدخول. والثاني لا يفتح شيئًا.
