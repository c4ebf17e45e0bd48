# Comments on what others said. Draft: not yet checked by a translator.

comments-title = تبصرے
comments-none = ابھی تک کسی نے اس پر تبصرہ نہیں کیا۔
comments-more = مزید تبصرے
comments-write = تبصرہ لکھیں
comments-write-professionals = بطور پیشہ ور تبصرہ لکھیں
comment-title = تبصرہ لکھیں
comment-on = آپ اس پر تبصرہ کر رہے ہیں
comment-label = آپ کا تبصرہ
comment-hint = لکھیں کہ آپ کیا شامل کرنا چاہیں گے یا کیا مختلف سمجھتے ہیں۔ جس نے یہ لکھا ہے اس کے ساتھ نرمی برتیں۔ ہر رائے کی طرح آپ کو رسید ملے گی۔
comment-on-link = دیکھیں یہ کس بات پر تبصرہ ہے
voice-comment = تبصرہ۔
kept-comment = تبصرے کے لیے، وہ رائے جس پر یہ ہے۔
write-gone-heading = اس پر اب تبصرہ نہیں ہو سکتا
write-gone = جب آپ لکھ رہے تھے، لکھنے والے نے اسے بدل دیا یا واپس لے لیا۔
comments-reworded = لکھنے والے نے اوپر کے الفاظ پہلی بار دکھائے جانے کے بعد بدلے ہیں۔ کچھ تبصرے پہلے والے الفاظ کے بارے میں ہو سکتے ہیں۔
comment-of = پڑھیں کہ آپ کے الفاظ کس بات پر تبصرہ ہیں
