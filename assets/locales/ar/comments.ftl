# Draft: not yet checked by a translator.

comments-title = التعليقات
comments-none = لم يعلّق أحد على هذا بعد.
comments-more = تعليقات أخرى
comments-write = كتابة تعليق
comments-write-professionals = كتابة تعليق كمهني
comment-title = كتابة تعليق
comment-on = أنت تعلّق على هذا
comment-label = تعليقك
comment-hint = قل ما تود إضافته أو ما تراه بشكل مختلف. يُرجى اللطف مع من كتب ذلك. ستحصل على إيصال كما في كل مساهمة.
comment-on-link = معرفة ما يخصه هذا التعليق
voice-comment = تعليق.
kept-comment = للتعليق: على أي مساهمة هو.
write-gone-heading = لم يعد من الممكن التعليق على هذا
write-gone = غيّره كاتبه أو سحبه بينما كنت تكتب.
comments-reworded = غيّر الكاتب الكلمات أعلاه منذ عرضها أول مرة. قد تتعلق بعض التعليقات بالكلمات السابقة.
comment-of = اقرأ ما الذي تعلّق عليه كلماتك
