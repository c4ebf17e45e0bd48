# Organisations answer under their own names: a draft.

organisation-link = أجب باسم مؤسسة
organisation-name = اسم المؤسسة
organisation-name-hint = اسمها الكامل كما تستخدمه. لا اسم شخص.
organisation-words = ما تقوله المؤسسة
organisation-words-hint = قل ما رأيها في النتيجة وما الذي ستفعله. واذكر الدليل إن وُجد.
organisation-about = تظهر هذه الإجابة باسم المؤسسة، منفصلة عما يقوله الناس. ولا تُحسب صوتًا. لا تكتب اسمك. لا نسأل من أنت، ويقرؤها مشرف قبل أي أحد آخر.
organisation-privacy = ننشر اسم المؤسسة وكلماتها. لا نسأل من أرسلها، ولا نحتفظ باسم شخص ولا بعنوان ولا بوقت دقيق. لا يمكننا التحقق من أنه يحق لك التحدث باسم المؤسسة: إذا أجاب أحد باسمها دون إذن، يمكنها الإبلاغ عن الكلمات.
organisation-error-empty = اكتب اسم المؤسسة
organisation-voice = من مؤسسة: { $name }.
organisation-heading = ما تقوله المؤسسات
organisation-apart = هذه الإجابات بأسماء مؤسسات. وهي لا تُحسب ضمن إجابات الناس.
kept-organisation = اسم المؤسسة التي تجيب، إن كانت الإجابة من مؤسسة.
