# Draft: not yet checked by a translator.

nav-search = بحث
voices-turning = تبدأ القائمة كل يوم من مكان آخر، حتى يُقرأ الجميع بالقدر نفسه. لا شيء فيها يدل على من كتب ومتى.
voices-to-newest = عرض أحدث إصدار أولًا
voices-to-turning = البدء كل يوم من مكان آخر

## Search

search-title = البحث فيما قاله الناس
search-about = تجد هنا الكلمات المنشورة. لا فرق بين نهايات الكلمات ولا الحروف الكبيرة ولا علامات التشكيل.
search-words = كلمات للبحث عنها
search-words-hint = يجب أن تكون كلها موجودة. يمكنك أيضًا ترك هذا فارغًا والاختيار أدناه.
search-these = البحث في هذه الأصوات
search-question = السؤال أو الموضوع أو الاستنتاج
search-question-all = كلها
search-who = من قال ذلك
search-who-all = الجميع
search-who-citizen = أفراد الجمهور
search-who-ahp = اختصاصيو المهن الصحية المساندة
search-who-ahp-group = اختصاصيو المهن الصحية المساندة: { $group }
search-who-other = مهنيون آخرون في الصحة أو الرعاية
search-who-other-group = مهنيون آخرون في الصحة أو الرعاية: { $group }
search-verdict = جوابهم عن استنتاج
search-verdict-all = أي جواب
search-order = الترتيب
search-order-turning = بداية أخرى كل يوم
search-order-newest = أحدث إصدار أولًا
search-do = بحث
search-found = ما وُجد
search-none = لم يوجد شيء
search-none-about = لا توجد كلمات منشورة فيها كل ذلك. يمكنك:
search-none-fewer = البحث عن كلمات أقل أو أقصر
search-none-spelling = مراجعة الإملاء أو تجربة كلمة أخرى بالمعنى نفسه
search-none-choices = اختيار «كلها» و«الجميع» أعلاه
search-none-later = العودة بعد الإصدار التالي، فالكلمات لا تظهر هنا إلا بعد قراءتها وإصدارها
search-none-all = قراءة كل ما قيل
search-end = لا يوجد المزيد للقراءة هنا.
search-first = العودة إلى الصفحة الأولى مما وُجد

## Feeds and printing

feed-title = أصوات جديدة: { $title }
feed-link = متابعة الأصوات الجديدة بقارئ خلاصات
print-link = قراءة أصوات كثيرة في صفحة واحدة أو طباعتها
print-title = { $title } – للطباعة
print-about = هذه الصفحة للورق: استخدم أمر الطباعة في متصفحك. يأتي أحدث إصدار أولًا، وفي كل إصدار تُخلط الأصوات.
print-next = أصوات أخرى في صفحة أخرى
print-empty = لا توجد أصوات أخرى.
