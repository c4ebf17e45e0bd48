## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = ماذا قرر المشرفون
moderation-about = هنا ترى ما قرره مشرفونا ولماذا، وكم انتظر الناس. كل الأرقام كما كانت عند الإصدار المذكور أدناه.
moderation-late-heading = تستغرق القرارات الآن وقتًا أطول مما ينبغي
# $days is a whole number of days.
moderation-late = { $days ->
    [one] نريد أن نقرر خلال يوم واحد. والمشاركة التي تنتظر منذ أطول مدة تجاوزت ذلك.
   *[other] نريد أن نقرر خلال عدد من الأيام هو { $days }. والمشاركة التي تنتظر منذ أطول مدة تجاوزت ذلك.
}
moderation-open-heading = ما ينتظر الآن
moderation-target = { $days ->
    [one] نريد أن نقرر في كل مشاركة خلال يوم واحد.
   *[other] نريد أن نقرر في كل مشاركة خلال عدد من الأيام هو { $days }.
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] لا توجد مشاركة تنتظر قرارًا.
   *[other] عدد المشاركات التي تنتظر قرارًا نحو { $n }.
}
moderation-open-few = تنتظر بعض المشاركات قرارًا، وهي أقل من أن نذكر عددها.
# $day is a day, already written for this language.
moderation-oldest = تنتظر أقدمها منذ { $day }.
moderation-decided-heading = ما تقرر
moderation-decided-about = الأرقام من 1 إلى 7 مخفية كي لا تدل على أحد. والأرقام الأخرى مقربة إلى أقرب 5، لذلك قد لا يطابق مجموع الصف.
moderation-decided-caption = القرارات، إجمالًا وبحسب الشهر
moderation-outcome = القرار
moderation-in-all = الإجمالي
moderation-few = قليل جدًا
moderation-number = { $n }
moderation-act-contribution-published = نُشرت
moderation-declined = لم تُنشر:
moderation-act-change-published = قُبل تغيير الكلمات
moderation-act-change-declined = لم يُقبل تغيير الكلمات
moderation-act-appeal-upheld = رأي ثانٍ: بقي الرفض
moderation-act-appeal-allowed = رأي ثانٍ: كان الرفض خطأ ونُشرت الكلمات
moderation-act-report-kept = أبلغ عنها قراء: تبقى الكلمات
moderation-act-contribution-taken-down = أُزيلت بعد بلاغ
moderation-taken-down = أُزيلت بعد بلاغ:
moderation-waits-heading = كم انتظر الناس
moderation-waits-about = تُحسب الأيام فقط، لأننا لا نحتفظ بوقت وصول أي شيء. صدر القرار في نصف المشاركات خلال العدد الأول من الأيام، وفي 95 من كل 100 خلال العدد الثاني.
moderation-waits-caption = الأيام حتى القرار الأول، بحسب شهر القرار
moderation-when = الشهر
moderation-median = النصف خلال
moderation-p95 = 95 من 100 خلال
moderation-days = { $days ->
    [0] في اليوم نفسه
    [one] يوم واحد
   *[other] عدد الأيام: { $days }
}
moderation-agree-heading = هل كان مشرف آخر سيقرر الشيء نفسه؟
moderation-agree-about = يُختار بالقرعة نحو قرار من كل عشرة. يقرأ مشرف ثانٍ تلك الكلمات من غير أن يعرف ما قرره الأول. لا يغير ذلك القرار، لكنه يبين مدى تشابه حكم المشرفين.
# $readings and $percent are rounded to the nearest 5.
moderation-agree = من نحو { $readings } مشاركة قُرئت مرتين، قرر الاثنان الشيء نفسه في نحو { $percent } من كل 100.
moderation-kappa = معامل كابا لكوهين (Cohen’s kappa)، الذي يطرح ما تعطيه المصادفة وحدها، هو { $kappa }. يعني 1 اتفاقًا تامًا، ويعني 0 أنه ليس أفضل من المصادفة.
moderation-kappa-interval = وبثقة 95 % يقع بين { $low } و{ $high }.
moderation-agree-none = قُرئ عدد قليل جدًا من المشاركات مرتين، فلا يمكن قول شيء.
moderation-source-heading = من أين تأتي هذه الأرقام
moderation-source = يحسبها برنامج من سجل قراراتنا عند كل إصدار. لا يكتبها أحد بيده. وتبقى الكلمات المسحوبة محسوبة ضمن ما تقرر فيه.
moderation-link = ماذا قرر المشرفون حتى الآن
# $month is the number of a month, $year a year.
moderation-month = { $month ->
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

## On the receipt

receipt-told-held = في { $day } وضع مشرف الكلمات جانبًا لبعض الوقت. ما زالت تنتظر قرارًا.
receipt-told-moved = في { $day } نقل مشرف الكلمات إلى سؤال آخر تناسبه أكثر.
receipt-told-decision-taken-back = في { $day } تراجع مشرف عن القرار. كلماتك تنتظر أن تُقرأ من جديد.
