# Check and challenge by other health and care professionals: a draft.

effect-legend = ما أثر هذا في خدمتكم؟
effect-hint = يمكنك ترك هذا. تظهر إجابتك بجانب كلماتك.
effect-reference = دليل، أو استراتيجية ينبغي أن يتوافق معها هذا
effect-reference-hint = يمكنك ترك هذا. اكتب اسمه أو عنوانه. يصبح الجزء الأخير من كلماتك. نعرضه نصًا ولا نفتحه.
effect-reference-label = دليل أو استراتيجية:
effect-voice = الأثر في خدمتهم: { $effect }.
effect-caption = ما أثر هذا في الخدمات
effect-about = قال مهنيون آخرون في الصحة والرعاية ما أثر هذا في الخدمة التي يعملون فيها.
kept-effect = أثر الاستنتاج في خدمة مهني ليس من المهن الصحية المساندة، إن ذكره.
