# Draft: not yet checked by a translator.

footer-anonymity = كيف تبقى مجهول الهوية
footer-glossary = شرح الكلمات الصعبة

## How you stay anonymous

anonymity-title = كيف تبقى مجهول الهوية
anonymity-about = تعرض هذه الصفحة كل ما تحفظه قاعدة بياناتنا عن أي شخص. وهي مصنوعة من القائمة نفسها التي تقارنها اختباراتنا بقاعدة البيانات الحقيقية، فلا يمكن حفظ شيء دون أن يُذكر هنا.
anonymity-voices-heading = ماذا نحفظ مما يقوله الناس
anonymity-voices-about = لكل مساهمة من أحد أفراد الجمهور أو من مهني:
anonymity-equality-heading = ماذا نحفظ من الأجوبة عن أسئلة المساواة
anonymity-equality-about = عدّادات، ولا شيء عن أي شخص:
anonymity-notices-heading = ماذا نحفظ عمن يطلبون الأخبار
anonymity-notices-about = بعيدًا عن كل ما يقال هنا:
anonymity-people-heading = ماذا نحفظ عن المهنيين الذين ينضمون
anonymity-people-about = ليس لأفراد الجمهور حساب. عن المهنيين، بعيدًا عما يقولونه:
anonymity-desk-heading = ماذا نحفظ عن الفريق
anonymity-desk-about = يعمل الفريق علنًا: القرارات تحمل أسماء.
anonymity-not-heading = ما لا نحفظه
anonymity-not-1 = اسمك أو عنوانك أو رقم هاتفك أو بريدك الإلكتروني مع كلماتك.
anonymity-not-2 = عنوان الشبكة أو المتصفح أو الجهاز الذي تستخدمه.
anonymity-not-3 = الساعة التي كتبت فيها، أو الترتيب الذي وصلت به الكلمات.
anonymity-not-4 = ملفات تعريف الارتباط، إذا كنت تقرأ وتكتب فقط. إذا قلت رأيك في كلمات الآخرين، يحتفظ متصفحك بملف واحد لتلك المرحلة.
anonymity-not-5 = أي رابط بين حساب والكلمات التي قالها صوته.
anonymity-limits-heading = ما لا نستطيع إخفاءه
anonymity-limits-1 = قد تدل كلماتك نفسها عليك. يُرجى عدم ذكر أسماء أو أماكن أو تواريخ.
anonymity-limits-2 = حتى الإصدار التالي، قد يرى من يدير الخادم ويراقب قرصه متى تصل الكلمات. وبعد الإصدار لا يبقى الترتيب.
anonymity-limits-3 = قد يرى مزوّد الإنترنت أو صاحب العمل أنك زرت هذا الموقع.
anonymity-columns = كل جدول وعمود في قاعدة البيانات، لمن يريد التحقق
anonymity-table = الجدول
anonymity-column = العمود
anonymity-meaning = ما هو

## What each column keeps

kept-random-number = رقم عشوائي يسمّي المُدخل. لا يدل على من ولا متى.
kept-question = أي سؤال أو موضوع أو استنتاج تجيب عنه الكلمات.
kept-audience = هل يتكلم أحد أفراد الجمهور أو أحد اختصاصيي المهن الصحية المساندة أو مهني آخر.
kept-group = للمهنيين، اسم مجموعتهم. تشترك المهن الصغيرة في مجموعة واحدة.
kept-mark = للمهنيين، علامة تبيّن أي الكلمات جاءت من الصوت نفسه في مرحلة واحدة. لا توصل إلى أي حساب.
kept-channel = كيف وصلت إلينا الكلمات: عبر هذا الموقع، أو عبر من كتبها عن غيره.
kept-verdict = الجواب الذي اختير عن استنتاج.
kept-language = لغة الصفحة المستخدمة.
kept-words = الكلمات نفسها. تُحذف عندما تسحبها.
kept-translated = ترجمة بجانب الكلمات، والإصدار الذي أظهرها أول مرة. تذهب مع الكلمات.
kept-decision = هل الكلمات في الانتظار أو منشورة أو غير منشورة، ولأي سبب في قائمتنا.
kept-reply = ما يقوله لك مشرف مع القرار. لا يظهره إلا إيصالك، ويُحذف عندما تسحب كلماتك.
kept-wordings = إذا غيّرت كلماتك، فالسابقة أيضًا، بالترتيب الذي كتبتها به. تُحذف عندما تسحب كلماتك.
kept-sealed = كلماتك كما كتبتها، إذا غطّى مشرف أجزاء منها. تبقى مختومة حتى اليوم الذي يذكره إيصالك، وتُحذف عندما تسحب كلماتك.
kept-appeal = إذا طلبت رأيًا ثانيًا: ما تكتبه للمشرف وما نتج عنه. تُحذف كلماتك هناك عندما تسحب كلماتك.
kept-concern = إذا بدا من الكلمات أن شخصًا قد يكون في خطر: نوع القلق، حتى يقرر مشرف.
kept-doubt = إذا كان من الممكن أن برنامجًا أرسل الكلمات: أنها تُقرأ بعد غيرها، حتى يقرر مشرف.
kept-day = اليوم الذي وصلت فيه. لا الساعة أبدًا.
kept-receipt = بصمة من رمز الإيصال. لا يُستخرج الرمز منها.
kept-place = المكان في القائمة العامة، وهو يأتي من الخلط.
kept-import = للكلمات التي أدخلها الفريق من ملف: أي ملف كان.
kept-choice = هل يوافق شخص على كلمات الآخرين أو لا يوافق أو غير متأكد.
kept-device = علامة مصنوعة من رقم عشوائي في ملف تعريف الارتباط في متصفحك، حتى يمكن تغيير الرأي. لا توصل إلى أحد.
kept-session-stance = كم شخصًا في جلسة جماعية اختار كل جواب.
kept-session = ما يدوّنه الميسّر عن جلسة جماعية: اليوم ونوع المكان وعدد الحاضرين والفئات التي وصلت إليها وما احتاجه الناس للمشاركة وأن الجميع وافقوا. دون أسماء ودون شيء مما قيل.
kept-checked = أن زميلًا قارن بعض الكلمات المطبوعة بالورق، وكم منها لم يكن مطابقًا. أما أيها، فيُنسى عند إغلاق الدفعة.
kept-figure = رقم نُشر للجميع: مقرَّب، ومخفي حيث يكون صغيرًا.
kept-equality-question = سؤال عن الناس، مثل الفئة العمرية.
kept-equality-answer = واحد من الأجوبة التي يمكن اختيارها.
kept-equality-count = كم شخصًا اختاره.
kept-equality-end = اليوم الذي تُحذف فيه العدّادات.
kept-equality-form = ليوم واحد: أن استمارة حُسبت، حتى تُحسب مرة واحدة. لا شيء عن الجواب.
kept-notice-id = صورة مشوشة من العنوان، حتى يُحفظ كل عنوان مرة واحدة.
kept-notice-link = الروابط التي في الرسائل. أحدها يحذف العنوان.
kept-notice-asked = اليوم الذي طُلبت فيه الأخبار، حتى يؤكَّد العنوان. وبعد ذلك لا يوم.
kept-engagement = أي حوار يخصه ذلك.
kept-used-in = في أي موضوع أو استنتاج استُخدمت الكلمات.
kept-coded = أي رمز أعطاه الفريق لكلمات منشورة أو لجزء منها، ومن من الفريق وفي أي يوم، ومن من الفريق قرأ الكلمات لذلك.
kept-email = البريد الإلكتروني.
kept-password = صورة محمية من كلمة المرور. لا تُقرأ كلمة المرور منها.
kept-profession = المهنة أو الدور الذي اختير.
kept-confirmed = هل تم تأكيد البريد الإلكتروني.
kept-account = رقم الحساب الذي يخصه ذلك.
kept-token = بصمة من الرابط أو الملف الذي يثبت من سجّل الدخول.
kept-last-used = متى استُخدم تسجيل الدخول آخر مرة، حتى يمكن أن ينتهي.
kept-ends = متى ينتهي الرابط أو تسجيل الدخول.
kept-voice-given = أن الحساب حصل على صوت في مرحلة. لا أي صوت أبدًا.
kept-mail = بريد ينتظر الإرسال. يُحذف بعد إرساله.
kept-staff-name = اسم أحد أفراد الفريق.
kept-staff = أي فرد من الفريق يخصه ذلك.
kept-role = ما يُسمح لأحد أفراد الفريق بفعله، وأين.
kept-second-secret = سر تطبيق المصادقة لفرد من الفريق، مقفل بمفتاح محفوظ على حدة.
kept-second-step = آخر خطوة من 30 ثانية استُعملت في تطبيق المصادقة، كي لا يعمل أي رمز مرتين.
kept-second-since = اليوم الذي أُعدّ فيه تطبيق المصادقة.
kept-recovery-code = بصمة لكل رمز استعادة. لا يُستخرج الرمز منها.
kept-decided = ما قرره أحد أفراد الفريق، بشأن أي كلمات، ولماذا ومتى.
kept-approval = من وافق على استراتيجية، ومتى.
kept-proposed = أي خطوة يقترحها أحد أعضاء الفريق وعلى آخر تأكيدها، ولماذا، وفي أي يوم.
kept-load = عمّن يشرفون: في أي الأيام تعاملوا مع نصوص ثقيلة، لمدة أسبوع ومن دون ذكر أيها، ومنذ متى توقف أحدهم مؤقتًا.
kept-prepared = قبل فتح مرحلة: من من الفريق وقّع أو اعترض، ومن وعد بالإشراف، ومن ثبّت القواعد، وفي أي يوم.
kept-codebook = ما تعنيه رموز الفريق وما كانت تعنيه من قبل، وما دوّنه الزملاء عنها، ومن وفي أي يوم.
kept-typed = ما دامت الدفعة مفتوحة: أي كلمات كتبها أحد أفراد الفريق عن غيره، حتى يمكن إصلاح الأخطاء.

## The accessibility statement

statement-title = بيان إمكانية الوصول
statement-scope = ينطبق بيان إمكانية الوصول هذا على { $site }.
statement-run = يدير هذا الموقع { $organisation }. نريد أن يستطيع أكبر عدد ممكن من الناس استخدامه. فمثلًا ينبغي أن تستطيع:
statement-able-1 = تغيير الألوان والتباين وحجم النص من جهازك أو متصفحك، أو اختيار الحروف الكبيرة أو التباين العالي في أي صفحة
statement-able-2 = التكبير حتى 400% دون أن يخرج النص من الشاشة
statement-able-3 = استخدام كل صفحة بلوحة المفاتيح وحدها أو ببرنامج التعرّف على الكلام أو بقارئ الشاشة
statement-able-4 = استخدام كل صفحة دون JavaScript
statement-simple = ونكتب أيضًا بأبسط ما نستطيع. توجد بالإنجليزية نسخة سهلة القراءة ونسخة بنص بسيط.
statement-abilitynet = تقدّم AbilityNet نصائح لتسهيل استخدام جهازك إذا كانت لديك إعاقة: mcmw.abilitynet.org.uk
statement-feedback-heading = الملاحظات ومعلومات الاتصال
statement-feedback-1 = إذا كنت بحاجة إلى معلومات من هذا الموقع في شكل آخر، مثل حروف كبيرة أو نص سهل أو صوت أو طريقة برايل، فيُرجى الكتابة إلينا. ويُرجى الكتابة أيضًا إذا وجدت مشكلة غير مذكورة هنا أو رأيت أننا لا نفي بمتطلبات إمكانية الوصول.
statement-feedback-2 = العنوان في صفحة الاتصال، ورابطها في أسفل كل صفحة.
statement-enforcement-heading = إجراءات التنفيذ
statement-enforcement-1 = هيئة المساواة وحقوق الإنسان (EHRC) مسؤولة عن تنفيذ Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 («لوائح إمكانية الوصول»).
statement-enforcement-2 = إذا لم ترض عن ردنا على شكواك، فاتصل بخدمة Equality Advisory and Support Service (EASS): www.equalityadvisoryservice.com
statement-technical-heading = معلومات تقنية عن إمكانية الوصول إلى هذا الموقع
statement-technical-1 = يلتزم { $organisation } بجعل موقعه متاحًا للجميع وفق Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status-heading = حالة الامتثال
statement-status-1 = يمتثل هذا الموقع جزئيًا لمعيار Web Content Accessibility Guidelines الإصدار 2.2 المستوى AA، بسبب أوجه عدم الامتثال والاختبارات الناقصة المذكورة أدناه.
statement-content-heading = محتوى غير متاح للجميع
statement-failures-heading = عدم الامتثال للوائح إمكانية الوصول
statement-failures-none = لا تجد اختباراتنا الآلية أي مخالفة في الصفحات التي تفحصها.
statement-untested = لم يقم الناس بهذه الفحوص بعد، فلا نعرف ما الذي ستجده:
statement-untested-screen-readers = قارئات الشاشة (JAWS وNVDA وVoiceOver وTalkBack).
statement-untested-speech = التعرّف على الكلام ومكبّرات الشاشة.
statement-untested-people = اختبارات مع أشخاص ذوي إعاقة.
statement-untested-easy-read = اختبارات النسخة السهلة مع أشخاص لديهم إعاقة في التعلّم.
statement-untested-translations = مراجعة كل ترجمة من مترجم. الصفحات التي لم تُراجع تذكر ذلك.
statement-missing-sign = لا توجد نسخة بلغة الإشارة البريطانية.
statement-missing-team = تبقى كلمات الجمهور والفريق باللغة والصياغة التي كُتبت بها. وكل منها موسوم بلغته.
statement-burden-heading = العبء غير المتناسب
statement-burden = لا ندّعي أن أي شيء سيكون عبئًا غير متناسب.
statement-outside-heading = محتوى خارج نطاق لوائح إمكانية الوصول
statement-outside = لا يوجد محتوى كهذا في هذا الموقع.
statement-prepared-heading = إعداد هذا البيان
statement-prepared = أُعدّ هذا البيان في { $prepared }. وروجع آخر مرة في { $reviewed }.
statement-tested = اختُبر هذا الموقع آخر مرة في { $tested }. أجرى الاختبار الفريق الذي يبنيه بأدوات axe وHTML_CodeSniffer وhtml-validate وNu HTML Checker، بعرض 320 و1280 بكسل. لا تجد الأدوات إلا بعض المشكلات.

## The privacy notice, as the law wants it

privacy-legal-heading = من المسؤول، وما حقوقك
privacy-legal-1 = يدير { $organisation } هذا الموقع ويقرر ما يُحفظ. يسمّي القانون ذلك «المتحكّم في البيانات». العنوان في صفحة الاتصال.
privacy-legal-2 = يصلنا ما يقوله أفراد الجمهور دون أي شيء يدل على صاحبه. حسابات المهنيين والفريق بيانات شخصية. نستخدمها لنعرف من أي مجموعة يأتي الصوت ولكي يعمل الفريق، ولا شيء غير ذلك.
privacy-legal-3 = الأساس القانوني مهمة للمصلحة العامة (UK GDPR، المادة 6(1)(e)). لا نبيع شيئًا ولا نعطي شيئًا لغيرنا. لا يصل إلى ما في الخادم إلا من يديره لنا.
privacy-legal-4 = لك الحق في أن ترى ما نحفظه عنك، وأن تطلب تصحيحه أو حذفه، وأن تعترض. يُرجى الكتابة إلينا. إذا لم يدل شيء على أي الكلمات كلماتك، فإيصالك وحده يستطيع العثور عليها.
privacy-legal-5 = إذا لم ترض عن جوابنا، يمكنك تقديم شكوى إلى مكتب مفوّض المعلومات (Information Commissioner’s Office): ico.org.uk، هاتف 0303 123 1113.

## The moderation rules

moderation-reasons-heading = قائمة الأسباب الثابتة

## Hard words

glossary-title = شرح الكلمات الصعبة
glossary-about = تُستخدم هذه الكلمات في هذا الموقع.
glossary-ahp = اختصاصي مهن صحية مساندة (allied health professional, AHP)
glossary-ahp-means = عامل صحي من إحدى 14 مهنة، مثل اختصاصي علاج طبيعي أو مسعف أو اختصاصي تغذية أو فني أشعة. ومعظمهم ليسوا أطباء ولا ممرضين.
glossary-strategy = استراتيجية
glossary-strategy-means = خطة تقول ما تريد مؤسسة أن تفعله خلال بضع سنوات.
glossary-phase = مرحلة
glossary-phase-means = واحدة من خطوات هذا الحوار الثلاث: نستمع، نجيب، نراجع.
glossary-contribution = مساهمة
glossary-contribution-means = ما قاله شخص واحد جوابًا عن سؤال أو موضوع أو استنتاج.
glossary-moderator = مشرف
glossary-moderator-means = شخص في الفريق يقرأ كل مساهمة ويقرر هل يمكن نشرها.
glossary-release = إصدار
glossary-release-means = نسخة مرقّمة من الصفحات العامة. تنضم الكلمات الجديدة مع الإصدار التالي بترتيب مخلوط.
glossary-receipt = إيصال
glossary-receipt-means = رمز تحصل عليه عندما ترسل كلماتك. به ترى ما حدث لها ويمكنك سحبها.
glossary-theme = موضوع
glossary-theme-means = مجموعة مساهمات عن الشيء نفسه.
glossary-finding = استنتاج
glossary-finding-means = ما عرفه الفريق مما قاله الناس ومما أجاب به المهنيون.
glossary-anonymous = مجهول الهوية
glossary-anonymous-means = لا يستطيع أحد أن يعرف من كان.
glossary-fingerprint = بصمة
glossary-fingerprint-means = صف طويل من الحروف والأرقام يُحسب من نص. إذا تغيّر النص تغيّرت البصمة.
glossary-draft = مسودة
glossary-draft-means = نص ما زال على أحد أن يراجعه.
