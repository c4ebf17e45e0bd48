# Who took part in an engagement, against who there is.

participation-title = کس نے حصہ لیا، اور کون رہ گیا
participation-about = ہم دیکھتے ہیں کہ جو آراء ہم تک پہنچیں ان کا تناسب لوگوں کی تعداد کے مقابلے میں کیا ہے۔ یہ آراء کے تناسب ہیں، لوگوں کے نہیں، کیونکہ کوئی نہیں جان سکتا کہ کون سی آراء ایک ہی شخص کی ہیں۔
# $number is the number of the release, $date the day it came out, already written for this language.
participation-release = یہ اعداد { $date } کی اشاعت { $number } کے ہیں۔
participation-none = ابھی بہت کم لوگوں نے بتایا ہے کہ وہ کہاں سے ہیں، اس لیے موازنہ ممکن نہیں۔ موازنہ بعد کی کسی اشاعت کے ساتھ آئے گا۔
participation-region = علاقے کے لحاظ سے
participation-voice-group = پیشے کے لحاظ سے
participation-caption-region = علاقے کے لحاظ سے آراء، وہاں رہنے والے لوگوں کے مقابلے میں
participation-caption-voice-group = پیشہ ور افراد کی آراء، ہر پیشے کے رجسٹر میں درج لوگوں کے مقابلے میں
participation-head-region = علاقہ
participation-head-voice-group = پیشہ
participation-head-share = تناسب
participation-sentence = ہر پٹی اُن آراء کا تناسب ہے جن میں ان میں سے کسی گروہ کا نام ہے۔ اسے کاٹنے والی لکیر تمام لوگوں کا تناسب ہے۔ جہاں پٹی لکیر سے پہلے ختم ہو جائے، وہاں لوگوں کی تعداد کے مقابلے میں کم نے حصہ لیا۔
# All are whole hundredths.
participation-share = 100 میں سے { $share } ({ $low } سے { $high })۔ تمام لوگوں میں: 100 میں سے { $benchmark }۔
participation-few = عدد بتانے کے لیے بہت کم (100 میں سے { $low } سے { $high })۔ تمام لوگوں میں: 100 میں سے { $benchmark }۔
# A whole number of 0 to 100.
participation-silent = عوام کی تقریباً 100 میں سے { $percent } آراء میں نہیں بتایا گیا کہ لکھنے والا کہاں رہتا ہے۔
participation-source = موازنہ اس سے ہے:
participation-missing-region = لوگوں تک پہنچنے کا ایک گھنٹہ کہاں سب سے زیادہ کام آئے گا
participation-missing-voice-group = لوگوں تک پہنچنے کا ایک گھنٹہ کن پیشوں میں سب سے زیادہ کام آئے گا
# A whole number, 1 or more.
participation-more = 
    { $n ->
        [one] کم از کم { $n } رائے کی کمی ہے
       *[other] کم از کم { $n } آراء کی کمی ہے
    }
participation-nobody-missing = کسی گروہ کی کمی اتنی نہیں کہ اتفاق اور گول کرنے سے اس کی وضاحت نہ ہو سکے۔
participation-how-heading = ہم یہ حساب کیسے لگاتے ہیں
participation-how-figures = 1 سے 7 تک کے اعداد چھپائے جاتے ہیں اور باقی قریب ترین 5 تک گول کیے جاتے ہیں، تاکہ ان سے کسی کے بارے میں پتہ نہ چلے۔ اعداد تب تک نہیں بدلتے جب تک اتنی نئی آراء نہ آ جائیں کہ کوئی نہ جان سکے کہ نیا کون ہے۔
participation-how-interval = قوسین میں دیے گئے اعداد ایک حد ہیں: اگر لکھنے والے اپنے گروہ کا منصفانہ نمونہ ہوں تو اصل تناسب 100 میں سے 95 بار اسی حد میں ہوتا ہے۔ اس میں اتفاق (ای بی ولسن کے طریقے سے) اور گول کرنے، دونوں کی گنجائش رکھی گئی ہے۔
participation-how-missing = کسی گروہ کو تب کم سمجھا جاتا ہے جب اس کی حد کا اوپری سرا بھی تمام لوگوں میں اس کے تناسب سے کم ہو۔ ”کم از کم“ کا مطلب ہے کہ صرف اسی گروہ کی کتنی مزید آراء اوپری سرے کو اس تناسب تک لے آئیں گی۔ ہم فرض کرتے ہیں کہ ایک گھنٹہ جہاں بھی لگایا جائے، اتنی ہی آراء لاتا ہے، اس لیے وہ وہاں سب سے زیادہ کام آتا ہے جہاں کمی سب سے زیادہ اور یقینی ہو۔
participation-link = دیکھیں کس نے حصہ لیا، اور کون رہ گیا
