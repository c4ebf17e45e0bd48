# What stands around writing: counting, keeping words on a device, what could show who someone is, help at once, and
# the quick way out. Voice: plain, warm, never alarmed.

# $number is a whole number, already written for this language. Said the same for one and for many.
characters-left = باقی حروف: { $number }
characters-over = زیادہ حروف: { $number }

## Keeping words on the writer's own device

keep-label = بھیجنے تک میرے الفاظ اس آلے پر رکھیں
keep-hint = یہ 30 دن تک اس براؤزر میں رہتے ہیں اور ہمیں نہیں بھیجے جاتے۔ یہ آلہ استعمال کرنے والے دوسرے لوگ انہیں پڑھ سکتے ہیں، اس لیے مشترکہ آلے پر یہ نشان نہ لگائیں۔
keep-kept = آپ کے الفاظ اس آلے پر محفوظ ہیں۔
keep-found = یہ وہ الفاظ ہیں جو آپ نے اس آلے پر رکھے تھے۔
keep-gone = آپ کے الفاظ اب اس آلے پر محفوظ نہیں۔
keep-delete = میرے الفاظ اس آلے سے مٹائیں

## The quick way out

exit-link = یہ صفحہ چھوڑ دیں
exit-keys = یا Escape تین بار دبائیں۔ آپ کا براؤزر دیکھے ہوئے صفحات پھر بھی یاد رکھ سکتا ہے۔

## What could show who someone is

personal-heading = کیا اس سے کسی کی پہچان ہو سکتی ہے؟
personal-about = جس سے پہچان ہو سکتی ہے اس پر ہم نے نشان لگایا ہے۔ جب تک آپ نہ چاہیں، کچھ نہیں ہٹایا جاتا۔
personal-may = ہم غلط بھی ہو سکتے ہیں، اور کچھ ہم سے رہ بھی سکتا ہے۔ آپ اپنے الفاظ ویسے ہی بھیج سکتے ہیں۔
personal-remove = ہٹائیں
personal-remove-all = جس پر نشان ہے وہ سب ہٹائیں
personal-removed = ہٹا دیا گیا۔ آپ کے الفاظ اب نیچے اس طرح ہیں۔
personal-email = ای میل پتہ لگتا ہے
personal-phone = فون نمبر لگتا ہے
personal-postcode = پوسٹ کوڈ لگتا ہے
personal-address = گھر کا پتہ لگتا ہے
personal-nhs-number = این ایچ ایس نمبر لگتا ہے
personal-registration = کسی پروفیشنل کا رجسٹریشن نمبر لگتا ہے
personal-national-insurance = نیشنل انشورنس نمبر لگتا ہے
personal-bank = کارڈ یا اکاؤنٹ کا نمبر لگتا ہے
personal-birth-date = تاریخِ پیدائش لگتی ہے
personal-name = کسی کا نام لگتا ہے

## Help at once

concern-heading = آپ ابھی کسی سے بات کر سکتے ہیں
concern-danger = آپ کے الفاظ سے لگتا ہے کہ کوئی خطرے میں ہو سکتا ہے۔ اگر کسی کی جان خطرے میں ہو تو براہِ کرم ابھی 999 پر فون کریں۔
concern-self-harm = آپ کے الفاظ سے لگتا ہے کہ آپ یا آپ کا کوئی جاننے والا خود کو نقصان پہنچانے یا خودکشی کا سوچ رہا ہے۔ آپ کو یہ بوجھ اکیلے نہیں اٹھانا۔
concern-abuse = آپ کے الفاظ سے لگتا ہے کہ کوئی آپ کو، یا آپ کے کسی جاننے والے کو، تکلیف دے رہا ہے۔ اس میں آپ کا قصور نہیں، اور آپ کو مدد مل سکتی ہے۔
concern-cannot = آپ اپنے الفاظ پھر بھی بھیج سکتے ہیں۔ نگران انہیں سب سے پہلے دیکھے گا، مگر اس میں کئی دن لگ سکتے ہیں، اور ہم نہیں جانتے کہ آپ کون ہیں، اس لیے خود مدد نہیں بھیج سکتے۔
concern-sent = آپ کے الفاظ ہمارے پاس ہیں اور نگران انہیں سب سے پہلے دیکھے گا۔ پھر بھی اس میں کئی دن لگ سکتے ہیں، اور ہم نہیں جانتے کہ آپ کون ہیں، اس لیے خود مدد نہیں بھیج سکتے۔ اگر ہم آپ سے کچھ کہہ سکے تو وہ آپ کی رسید سے نظر آئے گا۔

## While programs send many messages, or many people send from one place

leave-empty = براہِ کرم اسے خالی چھوڑ دیں
write-proof = کوئی ہمیں مشین سے بہت سے پیغامات بھیج رہا ہے، اس لیے جب آپ لکھتے ہیں تو آپ کا براؤزر ایک چھوٹا سا حساب کرتا ہے۔ جاوا اسکرپٹ کے بغیر بھی آپ کے الفاظ لیے جاتے ہیں۔ ایک نگران انہیں بعد میں پڑھتا ہے۔
write-slow-heading = ابھی کچھ نہیں بھیجا گیا
write-slow = آپ ہی کے نیٹ ورک سے بہت سے لوگ الفاظ بھیج رہے ہیں۔ براہِ کرم چند سیکنڈ انتظار کریں، پھر دوبارہ جاری رکھیں اور بھیجیں دبائیں۔
