# Reporting public words: the link, the form, the receipt of a report, and what is said of it elsewhere.

## The form

report-link = الإبلاغ عن هذه الكلمات
report-title = الإبلاغ عن هذه الكلمات
report-back = العودة إلى الكلمات
report-about = يقرأ مشرف، وهو إنسان، بلاغك وينظر في هذه الكلمات مرة أخرى. لا تحتاج إلى حساب ولا إلى اسم. لا يُنشر بلاغك أبدًا، ولا يراه كاتب الكلمات أبدًا.
# $hours is a whole number.
report-hours = نسعى إلى النظر في البلاغات خلال { $hours } من ساعات العمل.
report-urgent = إذا كانت حياة أحد في خطر الآن فلا تنتظرنا. يُرجى الاتصال بالرقم 999.
report-reason = لماذا ينبغي أن ننظر في هذه الكلمات؟
report-words = ماذا ينبغي أن نعرف أيضًا؟ (اختياري)
report-words-hint = يمكنك ترك هذا فارغًا. يُرجى ألا تكتب من أنت. يُحذف ما تكتبه هنا فور اتخاذ القرار.
report-button = إرسال البلاغ
error-report-reason = اختر لماذا ينبغي أن ننظر في هذه الكلمات
report-notice-stale-heading = لم يُرسَل شيء
report-notice-stale = بقيت هذه الصفحة مفتوحة أكثر من يوم. يُرجى الضغط على الزر مرة أخرى.
report-notice-busy-heading = لم يُرسَل شيء
report-notice-busy = هناك ازدحام شديد هنا الآن. يُرجى الانتظار دقيقة ثم الضغط على الزر مرة أخرى.
report-notice-slow-heading = لم يُرسَل شيء بعد
report-notice-slow = يرسل أشخاص كثيرون من الشبكة نفسها التي تستخدمها. يُرجى الانتظار بضع ثوانٍ ثم الضغط على الزر مرة أخرى.
report-notice-gone-heading = لم تعد هذه الكلمات منشورة
report-notice-gone = غُيّرت أو أُزيلت وأنت هنا، فلم يبق ما يُبلَّغ عنه. لم يُرسَل ما كتبته.

## When it has been sent

report-sent-title = وصلنا بلاغك
report-sent-thanks = شكرًا لك. ينظر مشرف في هذه الكلمات مرة أخرى.
report-sent-again = لدينا هذا البلاغ بالفعل. لم يُضَف شيء.
report-sent-receipt = إيصال بلاغك
report-sent-keep = احتفظ بهذا الرمز إذا أردت قراءة قرارنا. اكتبه أو اطبع هذه الصفحة أو صوّرها.
report-slip-what = اكتب الرمز، أو الكلمات الأربع عشرة، في تلك الصفحة. يمكنك أن ترى هل نظر أحد في البلاغ، وما تقرر، ولماذا.
report-slip-no-mail = لا نرسل إليك شيئًا: لا بريدًا ولا رسالة. لا نعرف من أنت. هذا الإيصال وحده يوصل إلى بلاغك.
report-sent-next = تبقى الكلمات منشورة حتى يقرر مشرف. وإذا أُزيلت اختفت من صفحاتنا فورًا.
report-follow = انظر ماذا حدث لبلاغك

## What the receipt of a report opens

report-receipt-title = بلاغك
report-state-open = قيد الانتظار
report-state-kept = تم النظر: تبقى الكلمات
report-state-taken-down = تم النظر: أُزيلت الكلمات
report-state-gone = أُغلق: ذهبت الكلمات
report-about-open = لم يقرر أحد بعد. عد بهذا الإيصال لقراءة الجواب.
report-about-kept = نظر مشرف في الكلمات مرة أخرى وأبقاها على صفحاتنا.
report-about-taken-down = نظر مشرف في الكلمات مرة أخرى وأزالها من صفحاتنا. ويمكن لكاتبها أن يطلب من شخص آخر النظر مجددًا.
report-about-gone = غادرت الكلمات صفحاتنا قبل أن يحتاج أحد إلى القرار، لذلك أُغلق البلاغ.
# $day is the day of the decision, already written for this language.
report-told = في { $day } قرر مشرف.
report-yours = ما أخبرتنا به
report-raised = أبلغت عن كلمات في { $day }.
report-why = السبب:
report-words-gone = حُذف كل ما كتبته غير ذلك.
report-public = اقرأ الكلمات في صفحتها

## What others read of it: the author, and everyone on the pages about moderation, privacy and anonymity

receipt-told-taken-down = في { $day } نظر مشرف في الكلمات مرة أخرى لأن قارئًا أبلغ عنها، وأزالها من صفحاتنا.
receipt-ask-report = إذا أبلغت عن كلمات فاكتب رمز بلاغك هنا أيضًا.
kept-report = إذا أبلغت عن كلمات: أي كلمات، وسببك، واليوم، وما نتج، وما نقوله لك. يُحذف ما تكتبه معه حين نقرر. لا شيء يدل على من أنت.
information-moderation-part4-heading = إذا رأيت أن كلمات ما لا ينبغي أن تُنشر
information-moderation-part4-1 = لكل مساهمة ولكل تعليق صفحة خاصة فيها رابط «الإبلاغ عن هذه الكلمات». لا تحتاج إلى حساب ولا إلى اسم. أخبرنا بالسبب: مثلًا أن شخصًا قد يُعرف، أو أنها عنك، أو أن أحدًا قد يكون في خطر.
information-moderation-part4-2 = يقرأ مشرف كل البلاغات عن الكلمات نفسها ويقرر: تبقى الكلمات، أو تغادر صفحاتنا فورًا. تذكر الاستمارة المدة التي نسعى إلى النظر خلالها. ومن قبل الكلمات لا يقرر وحده بقاءها إذا كان هناك مشرف آخر.
information-moderation-part4-3 = يحصل المبلِّغ على إيصال، ويقرأ به ما تقرر ولماذا. البلاغات لا تُنشر أبدًا، ولا يقرؤها كاتب الكلمات أبدًا.
information-moderation-part4-4 = من أُزيلت كلماته يقرأ السبب بإيصاله، ويمكنه أن يطلب مرة واحدة رأيًا ثانيًا من شخص آخر.
information-privacy-part1-8 = إذا أبلغت عن كلمات غيرك فإننا نحفظ أي كلمات هي وسببك واليوم، وما تكتبه معه حتى نقرر. لا نحفظ من أنت.
