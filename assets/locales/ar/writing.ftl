# Draft: not yet checked by a translator.

characters-left = الأحرف المتبقية: { $number }
characters-over = الأحرف الزائدة: { $number }

## Keeping words on the writer's own device

keep-label = احتفظ بكلماتي على هذا الجهاز حتى أرسلها
keep-hint = تبقى في هذا المتصفح حتى 30 يومًا ولا تُرسل إلينا. قد يقرؤها آخرون يستخدمون هذا الجهاز، فيُرجى عدم وضع علامة هنا على جهاز مشترك.
keep-kept = كلماتك محفوظة على هذا الجهاز.
keep-found = هذه هي الكلمات التي حفظتها على هذا الجهاز.
keep-gone = لم تعد كلماتك محفوظة على هذا الجهاز.
keep-delete = حذف كلماتي من هذا الجهاز

## The quick way out

exit-link = مغادرة هذه الصفحة
exit-keys = أو اضغط Escape 3 مرات. قد يبقى متصفحك يتذكر الصفحات التي زرتها.

## What could show who someone is

personal-heading = هل يمكن أن يدل هذا على شخص؟
personal-about = وضعنا علامة على ما قد يدل على شخص. لا يُحذف شيء إلا إذا اخترت ذلك.
personal-may = قد نكون مخطئين، وقد يفوتنا شيء. يمكنك إرسال كلماتك كما هي.
personal-remove = حذف
personal-remove-all = حذف كل ما عليه علامة
personal-removed = تم الحذف. كلماتك كما هي الآن أدناه.
personal-email = يشبه بريدًا إلكترونيًا
personal-phone = يشبه رقم هاتف
personal-postcode = يشبه رمزًا بريديًا
personal-address = يشبه عنوان شارع
personal-nhs-number = يشبه رقم NHS
personal-registration = يشبه رقم تسجيل مهني
personal-national-insurance = يشبه رقم National Insurance
personal-bank = يشبه رقم بطاقة أو حساب
personal-birth-date = يشبه تاريخ ميلاد
personal-name = يشبه اسم شخص

## Help at once

concern-heading = يمكنك التحدث إلى أحد الآن
concern-danger = يبدو من كلماتك أن شخصًا قد يكون في خطر. إذا كانت حياة أحد في خطر، فيُرجى الاتصال بالرقم 999 الآن.
concern-self-harm = يبدو من كلماتك أنك أنت أو شخصًا تعرفه ربما يفكر في إيذاء نفسه أو في الانتحار. لست مضطرًا إلى حمل هذا وحدك.
concern-abuse = يبدو من كلماتك أن شخصًا ربما يؤذيك أو يؤذي شخصًا تعرفه. ليس هذا ذنبك، ويمكنك الحصول على مساعدة.
concern-cannot = ما زال بإمكانك إرسال كلماتك. سيراها مشرف أولًا، لكن قد تمر أيام، ونحن لا نعرف من أنت، فلا نستطيع إرسال المساعدة بأنفسنا.
concern-sent = كلماتك عندنا، وسيراها مشرف أولًا. ومع ذلك قد تمر أيام، ونحن لا نعرف من أنت، فلا نستطيع إرسال المساعدة بأنفسنا. إن استطعنا أن نقول لك شيئًا فستراه بواسطة إيصالك.

## While programs send many messages, or many people send from one place

leave-empty = يرجى ترك هذا الحقل فارغًا
write-proof = يرسل إلينا أحدهم رسائل كثيرة بواسطة آلة، لذلك يجري متصفحك حسابًا صغيرًا أثناء كتابتك. تُقبل كلماتك بدون جافا سكريبت أيضًا، ويقرؤها المشرف لاحقًا.
write-slow-heading = لم يُرسل شيء بعد
write-slow = يرسل أشخاص كثيرون كلمات من الشبكة نفسها التي تستخدمها. يرجى الانتظار بضع ثوانٍ، ثم الضغط مجددًا على متابعة وإرسال.
