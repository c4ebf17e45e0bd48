# آوازیں ڈھونڈنا: تلاش، چھانٹی، ترتیب، فیڈ اور چھپائی۔

nav-search = تلاش
voices-turning = یہ فہرست ہر روز کسی اور جگہ سے شروع ہوتی ہے تاکہ سب کی بات یکساں پڑھی جائے۔ اس سے یہ پتا نہیں چلتا کہ کس نے کب لکھا۔
voices-to-newest = تازہ ترین اشاعت پہلے دکھائیں
voices-to-turning = ہر روز کسی اور جگہ سے شروع کریں

## Search

search-title = لوگوں کی کہی ہوئی باتوں میں تلاش کریں
search-about = یہاں وہ الفاظ ملتے ہیں جو شائع ہو چکے ہیں۔ لفظوں کے اختتام، بڑے چھوٹے حروف اور اعراب سے فرق نہیں پڑتا۔
search-words = تلاش کے الفاظ
search-words-hint = یہ سب الفاظ موجود ہونے چاہییں۔ آپ اسے خالی چھوڑ کر نیچے سے بھی چن سکتے ہیں۔
search-these = ان آوازوں میں تلاش کریں
search-question = سوال، موضوع یا نتیجہ
search-question-all = سب
search-who = کس نے کہا
search-who-all = ہر کوئی
search-who-citizen = عوام
search-who-ahp = الائیڈ ہیلتھ پروفیشنلز
search-who-ahp-group = الائیڈ ہیلتھ پروفیشنلز: { $group }
search-who-other = صحت یا نگہداشت کے دوسرے پیشہ ور
search-who-other-group = صحت یا نگہداشت کے دوسرے پیشہ ور: { $group }
search-verdict = نتیجے پر ان کا جواب
search-verdict-all = کوئی بھی جواب
search-order = ترتیب
search-order-turning = ہر روز نئی ابتدا
search-order-newest = تازہ ترین اشاعت پہلے
search-do = تلاش کریں
search-found = جو ملا
search-none = کچھ نہیں ملا
search-none-about = شائع شدہ الفاظ میں یہ سب ایک ساتھ کہیں نہیں ہے۔ آپ یہ کر سکتے ہیں:
search-none-fewer = کم یا چھوٹے الفاظ تلاش کریں
search-none-spelling = ہجے دیکھیں، یا اسی معنی کا کوئی اور لفظ آزمائیں
search-none-choices = اوپر ”سب“ اور ”ہر کوئی“ چنیں
search-none-later = اگلی اشاعت کے بعد دوبارہ آئیں، کیونکہ الفاظ پڑھے جانے اور شائع ہونے کے بعد ہی یہاں آتے ہیں
search-none-all = جو کچھ کہا گیا وہ سب پڑھیں
search-end = یہاں پڑھنے کو اور کچھ نہیں ہے۔
search-first = تلاش کے نتائج کے پہلے صفحے پر واپس

## Feeds and printing

feed-title = نئی آوازیں: { $title }
feed-link = فیڈ ریڈر سے نئی آوازوں پر نظر رکھیں
print-link = بہت سی آوازیں ایک صفحے پر پڑھیں یا چھاپیں
print-title = { $title } – چھپائی کے لیے
print-about = یہ صفحہ کاغذ کے لیے ہے: اپنے براؤزر سے چھپائی کا حکم دیں۔ تازہ ترین اشاعت پہلے آتی ہے، اور ہر اشاعت کے اندر آوازوں کی ترتیب بکھیر دی گئی ہے۔
print-next = مزید آوازیں دوسرے صفحے پر
print-empty = مزید کوئی آواز نہیں۔
