# Draft: not yet checked by a translator.

stance-link = قل رأيك في هذا
stance-link-professionals = كمهني، قل رأيك في هذا
stance-walk-listen = قل رأيك فيما قاله الآخرون، صوتًا بعد صوت
stance-walk-respond = كمهني، قل رأيك فيما أجاب به الآخرون، واحدًا بعد الآخر
stance-walk-challenge = قل رأيك فيما أجاب به الآخرون، واحدًا بعد الآخر
stance-title = ما رأيك في هذا؟
stance-ask = جوابك
stance-change = تغيير جوابك
stance-yours = قلت
stance-agree = أوافق
stance-disagree = لا أوافق
stance-not-sure = لست متأكدًا
stance-none = سحب جوابي
stance-then = عندما تجيب ترى كيف أجاب الآخرون. يمكنك تغيير جوابك أو سحبه حتى تنتهي هذه المرحلة.
stance-cookie = إذا أجبت، يحتفظ هذا المتصفح بملف تعريف ارتباط واحد، حتى تُحسب مرة واحدة وتستطيع تغيير رأيك. فيه رقم سُحب بالصدفة ولا شيء عنك. نحفظ منه صورة مشوشة فقط، ويحذفه متصفحك عندما تنتهي هذه المرحلة.
stance-speaks-as = تجيب كواحد من: { $group }.
stance-skip = أرني غيره
stance-next = أرني التالي
stance-figures = ماذا قال الآخرون
stance-figures-none = كان عدد من أجابوا قليلاً جداً عندما صدر آخر إصدار.
stance-figures-when = هذه الأرقام من الإصدار { $number } بتاريخ { $date }. لا تتغيّر إلا مع إصدار جديد، وبعد أن تصل أو تتغيّر ثماني إجابات على الأقل، حتى لا تُعرف منها إجابة أحد.
stance-figures-groups = المجموعات
stance-figures-groups-about = حُسبت برفع الأيدي في غرفة، وتبقى منفصلة عن الأجوبة أعلاه.
stance-count-hidden = الناس أقل من أن نذكر عددهم
stance-count = { $n ->
    [0] لا أحد
    [few] نحو { $n } أشخاص
    [many] نحو { $n } شخصًا
   *[other] نحو { $n } شخص
}
stance-notice-not-yet = لا نستقبل الأجوبة بعد.
stance-notice-paused = لا نستقبل الأجوبة في الوقت الحالي.
stance-notice-over = لم نعد نستقبل الأجوبة هنا. تجد رأي الناس أدناه.
stance-notice-stale = بقيت هذه الصفحة مفتوحة أكثر من يوم، فلم نتمكن من استلام جوابك. يُرجى اختياره مرة أخرى.
stance-notice-busy = هناك نشاط كثير هنا في الوقت نفسه. يُرجى الانتظار دقيقة ثم اختيار جوابك مرة أخرى.
stance-walked-title = لقد مررت بها كلها
stance-walked = قلت رأيك في كل الأصوات هنا. تأتي أصوات جديدة مع الإصدار التالي.
stance-nothing-title = لا يوجد ما تحكم عليه بعد
stance-nothing = لم تُنشر هنا كلمات بعد.
