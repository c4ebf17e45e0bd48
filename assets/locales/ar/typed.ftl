# Draft: not yet checked by a translator.
error-page-sign-in-title = عليك تسجيل الدخول من جديد
error-page-sign-in-text = سُجّل خروجك لأن شيئًا لم يحدث مدة من الوقت.
typed-heading = ما كتبته لم يضع
typed-again = لم يُحفظ شيء بعد. يمكنك إرسال النموذج نفسه مرة أخرى من هذه الصفحة.
typed-sign-in = تسجيل الدخول (يفتح في علامة تبويب جديدة)
typed-then = ثم ارجع إلى هذه الصفحة وأرسل مرة أخرى.
typed-button = إرسال مرة أخرى
typed-text = ما كتبته ({ $number } / { $count })
