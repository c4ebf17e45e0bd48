# Why something stands still, lasts longer or opens later, and until when.

standstill-label = اس وقت کچھ نہیں بھیجا جا سکتا
a-weekday = { $weekday ->
    [1] پیر
    [2] منگل
    [3] بدھ
    [4] جمعرات
    [5] جمعہ
    [6] ہفتہ
   *[7] اتوار
} { $day }
where-last-day = آخری دن { $day } ہے۔
where-last-moment = یہ { $day } کو لندن کے وقت کے مطابق { $time } بجے بند ہوگا۔
where-closes-today = یہ لندن کے وقت کے مطابق { $time } بجے بند ہوگا۔
where-opens-on = یہ { $day } کو کھلے گا۔
where-opens-at = یہ { $day } کو لندن کے وقت کے مطابق { $time } بجے کھلے گا۔
where-extended = آخری دن آگے بڑھا دیا گیا ہے۔ { $reason }
where-held = یہاں سب کچھ فی الحال رکا ہوا ہے۔ { $reason } اس دوران کوئی نئی چیز شائع نہیں ہوتی۔
read-only-maintenance = ہم اس ویب سائٹ کی دیکھ بھال کر رہے ہیں۔ آپ سب کچھ پڑھ سکتے ہیں، لیکن تھوڑی دیر کچھ بھیج نہیں سکتے۔
read-only-move = یہ ویب سائٹ دوسرے کمپیوٹر پر منتقل ہو رہی ہے۔ آپ سب کچھ پڑھ سکتے ہیں، لیکن تھوڑی دیر کچھ بھیج نہیں سکتے۔
read-only-over = یہ ویب سائٹ پڑھنے کے لیے رکھی گئی ہے۔ اب آپ کچھ بھیج نہیں سکتے۔
write-read-only-heading = اس وقت کچھ نہیں بھیجا جا سکتا
write-read-only = وجہ اس صفحے کے شروع میں لکھی ہے۔
write-waits = جب ہم دوبارہ شروع کریں تو آپ انہیں اسی صفحے سے بھیج سکتے ہیں۔
error-page-held-title = سب کچھ رکا ہوا ہے
error-page-held-text = جب تک یہ دوبارہ شروع نہ ہو، کوئی نئی چیز عام نہیں ہوتی۔
error-page-read-only-title = اس وقت کچھ نہیں بھیجا جا سکتا
error-page-read-only-text = وجہ اس صفحے کے شروع میں لکھی ہے۔ آپ سب کچھ پڑھ سکتے ہیں۔
write-grace = اگر بند ہوتے وقت یہ صفحہ کھلا ہو تو آپ کے پاس اپنی بات بھیجنے کے لیے مزید { $minutes } منٹ ہوں گے۔
write-elsewhere = آپ اب بھی ٹیم کو لکھ سکتے ہیں:
