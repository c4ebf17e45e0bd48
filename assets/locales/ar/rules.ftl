### The rules of moderation as they are locked, on the page about moderation.

moderation-rules-heading = القواعد، وكيف تعرف أنها لم تتغير
moderation-rules-locked = لماذا تُرفض كلمات وما نعد به. ثُبّتت في { $day } ولا تتغير ما دام الناس يستطيعون إرسال كلماتهم.
moderation-rules-hash = بصمة SHA-256 للقواعد:
moderation-rules-read = اقرأ القواعد كما ثُبّتت
