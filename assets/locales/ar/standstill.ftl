# Why something stands still, lasts longer or opens later, and until when.

standstill-label = لا يمكن إرسال شيء في الوقت الحالي
a-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
} { $day }
where-last-day = اليوم الأخير هو { $day }.
where-last-moment = يُغلق يوم { $day } الساعة { $time } بتوقيت لندن.
where-closes-today = يُغلق الساعة { $time } بتوقيت لندن.
where-opens-on = يُفتح هذا يوم { $day }.
where-opens-at = يُفتح هذا يوم { $day } الساعة { $time } بتوقيت لندن.
where-extended = أُجّلت النهاية إلى يوم لاحق. { $reason }
where-held = كل شيء هنا متوقف مؤقتًا. { $reason } ولا يُنشر شيء جديد في هذه الأثناء.
read-only-maintenance = نعمل على صيانة هذا الموقع. يمكنك قراءة كل شيء، لكن لا يمكنك إرسال شيء لبعض الوقت.
read-only-move = ينتقل هذا الموقع إلى حاسوب آخر. يمكنك قراءة كل شيء، لكن لا يمكنك إرسال شيء لبعض الوقت.
read-only-over = أُبقي هذا الموقع للقراءة. لم يعد بإمكانك إرسال شيء.
write-read-only-heading = لا يمكن إرسال شيء في الوقت الحالي
write-read-only = السبب مكتوب في أعلى هذه الصفحة.
write-waits = يمكنك إرسالها من هذه الصفحة عندما نستأنف.
error-page-held-title = كل شيء متوقف
error-page-held-text = لا يصبح شيء جديد علنيًا حتى نستأنف.
error-page-read-only-title = لا يمكن إرسال شيء في الوقت الحالي
error-page-read-only-text = السبب مكتوب في أعلى هذه الصفحة. يمكنك قراءة كل شيء.
write-grace = إذا كانت هذه الصفحة مفتوحة عند الإغلاق فأمامك { $minutes } دقيقة أخرى لإرسال كلماتك.
write-elsewhere = ما زال بإمكانك الكتابة إلى الفريق:
