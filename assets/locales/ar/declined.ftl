## The public list of declined contributions, what its authors read of it, and the rules

declined-title = مشاركات لم تُنشر
declined-about = هذه الكلمات لم تُنشر. تجدها هنا مع السبب، لترى بنفسك ما يرفضه مشرفونا.
# $days is a whole number of days.
declined-when = { $days ->
    [one] تدخل الكلمات هذه القائمة بعد يوم واحد من القرار على الأقل.
    [two] تدخل الكلمات هذه القائمة بعد يومين من القرار على الأقل.
    [few] تدخل الكلمات هذه القائمة بعد { $days } أيام من القرار على الأقل.
   *[other] تدخل الكلمات هذه القائمة بعد { $days } يومًا من القرار على الأقل.
}
declined-author = إذا كانت هذه كلماتك، فيمكنك سحبها في أي وقت. وتخرج من هذه القائمة فورًا.
declined-reason = لم تُنشر لأن:
declined-comment = تعليق تحت:
declined-none = لا كلمات في هذه القائمة.
declined-first = إلى بداية القائمة
declined-hidden-heading = ما لا يظهر هنا
declined-hidden = الكلمات التي رُفضت لأحد هذه الأسباب تُحصى فقط:
declined-hidden-also = ولا تظهر أيضًا كلمات قد تكشف هوية أحد، أو قد يكون فيها أحد في خطر، أو كانت منشورة من قبل، أو ينظر فيها أحد من جديد.
declined-link = اقرأ ما لم يُنشر ولماذا
# $day is a day, already written for this language.
receipt-listing-soon = في { $day } أو بعده تدخل هذه الكلمات مع السبب القائمة العامة للمشاركات التي لم تُنشر. إذا كنت لا تريد ذلك، فاسحبها قبله.
receipt-listing-listed = هذه الكلمات في قائمة عامة مع السبب. وتخرج منها فورًا إذا سحبتها. القائمة:
receipt-listing-contested = هذه الكلمات ليست في أي قائمة عامة ما دام أحد ينظر فيها من جديد.
receipt-listing-hidden = لا تظهر هذه الكلمات في أي صفحة عامة.
receipt-told-unlisted = في { $day } أخرج مشرف الكلمات من قائمة المشاركات التي لم تُنشر، لأن قارئًا أبلغ عنها.
information-moderation-part2-5 = بعض الأسباب تسمح بعرض الكلمات: مثلًا أنها عن شيء آخر. قد تدخل هذه الكلمات، بعد القرار بأيام ومع السبب، قائمة عامة للمشاركات التي لم تُنشر. يخبرك إيصالك بذلك مسبقًا. وإذا سحبت كلماتك خرجت من القائمة فورًا.
kept-declined-list = إذا لم تُنشر كلماتك: مع أي إصدار دخلت القائمة العامة لمثلها، أو أنها تبقى خارجها.
moderation-act-contribution-unlisted = أُخرجت من قائمة ما لم يُنشر بعد بلاغ
