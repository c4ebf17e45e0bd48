## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-title = نگرانوں نے کیا فیصلے کیے
moderation-about = یہاں آپ دیکھ سکتے ہیں کہ ہمارے نگرانوں نے کیا فیصلہ کیا، کیوں کیا، اور لوگوں نے کتنا انتظار کیا۔ سب اعداد اُس اشاعت تک کے ہیں جس کا نام نیچے ہے۔
moderation-late-heading = اس وقت فیصلوں میں بہت دیر ہو رہی ہے
# $days is a whole number of days.
moderation-late = { $days ->
    [one] ہم ایک دن کے اندر فیصلہ کرنا چاہتے ہیں۔ سب سے زیادہ انتظار کرنے والی رائے اس سے زیادہ انتظار کر چکی ہے۔
   *[other] ہم { $days } دن کے اندر فیصلہ کرنا چاہتے ہیں۔ سب سے زیادہ انتظار کرنے والی رائے اس سے زیادہ انتظار کر چکی ہے۔
}
moderation-open-heading = ابھی کیا انتظار میں ہے
moderation-target = { $days ->
    [one] ہم ہر رائے پر ایک دن کے اندر فیصلہ کرنا چاہتے ہیں۔
   *[other] ہم ہر رائے پر { $days } دن کے اندر فیصلہ کرنا چاہتے ہیں۔
}
# $n is a whole number, 0 or rounded to the nearest 5.
moderation-open = { $n ->
    [0] کوئی رائے فیصلے کے انتظار میں نہیں۔
   *[other] تقریباً { $n } آرا فیصلے کے انتظار میں ہیں۔
}
moderation-open-few = کچھ آرا فیصلے کے انتظار میں ہیں، مگر اتنی کم کہ عدد نہیں بتایا جا سکتا۔
# $day is a day, already written for this language.
moderation-oldest = سب سے زیادہ انتظار کرنے والی { $day } سے انتظار میں ہے۔
moderation-decided-heading = کیا فیصلہ ہوا
moderation-decided-about = 1 سے 7 تک کے اعداد چھپائے گئے ہیں تاکہ وہ کسی کے بارے میں کچھ نہ بتائیں۔ باقی 5 کے قریب ترین عدد تک گول کیے گئے ہیں، اس لیے کسی سطر کا جوڑ پورا نہیں بھی ہو سکتا۔
moderation-decided-caption = فیصلے، کل اور مہینے کے لحاظ سے
moderation-outcome = فیصلہ
moderation-in-all = کل
moderation-few = بہت کم
moderation-number = { $n }
moderation-act-contribution-published = شائع ہوئی
moderation-declined = شائع نہیں ہوئی:
moderation-act-change-published = الفاظ کی تبدیلی قبول ہوئی
moderation-act-change-declined = الفاظ کی تبدیلی قبول نہیں ہوئی
moderation-act-appeal-upheld = دوسری رائے: انکار برقرار رہا
moderation-act-appeal-allowed = دوسری رائے: انکار غلط تھا، الفاظ شائع ہوئے
moderation-act-report-kept = پڑھنے والوں نے شکایت کی: الفاظ رہے
moderation-act-contribution-taken-down = شکایت کے بعد ہٹائی گئی
moderation-taken-down = شکایت کے بعد ہٹائی گئی:
moderation-waits-heading = لوگوں نے کتنا انتظار کیا
moderation-waits-about = صرف دن گنے جاتے ہیں، کیونکہ ہم کسی چیز کے آنے کا وقت نہیں رکھتے۔ آدھی آرا پر پہلے عدد کے دنوں کے اندر فیصلہ ہوا، 100 میں سے 95 پر دوسرے عدد کے اندر۔
moderation-waits-caption = پہلے فیصلے تک دن، فیصلے کے مہینے کے لحاظ سے
moderation-when = مہینہ
moderation-median = آدھی اتنے میں
moderation-p95 = 100 میں سے 95 اتنے میں
moderation-days = { $days ->
    [0] اسی دن
    [one] ایک دن
   *[other] { $days } دن
}
moderation-agree-heading = کیا دوسرا نگران بھی یہی فیصلہ کرتا؟
moderation-agree-about = تقریباً دس میں سے ایک فیصلہ قرعے سے چنا جاتا ہے۔ ایک دوسرا نگران وہ الفاظ یہ جانے بغیر پڑھتا ہے کہ پہلے نے کیا فیصلہ کیا۔ اس سے فیصلے میں کچھ نہیں بدلتا، مگر پتا چلتا ہے کہ نگران کتنا ایک جیسا سوچتے ہیں۔
# $readings and $percent are rounded to the nearest 5.
moderation-agree = تقریباً { $readings } آرا جو دو بار پڑھی گئیں، ان میں سے 100 میں تقریباً { $percent } پر دونوں کا فیصلہ ایک تھا۔
moderation-kappa = کوہن کا کاپا (Cohen’s kappa)، جو محض اتفاق سے ہونے والی موافقت نکال دیتا ہے، { $kappa } ہے۔ 1 مکمل موافقت ہوتی، 0 محض اتفاق سے بہتر نہیں۔
moderation-kappa-interval = 95 % اعتماد کے ساتھ یہ { $low } اور { $high } کے درمیان ہے۔
moderation-agree-none = اتنی کم آرا دو بار پڑھی گئی ہیں کہ کچھ کہا نہیں جا سکتا۔
moderation-source-heading = یہ اعداد کہاں سے آتے ہیں
moderation-source = جب بھی کوئی اشاعت بنتی ہے، ایک پروگرام انہیں ہمارے فیصلوں کے کھاتے سے گنتا ہے۔ کوئی انہیں ہاتھ سے نہیں لکھتا۔ واپس لیے گئے الفاظ فیصلہ شدہ گنے جاتے ہیں۔
moderation-link = نگرانوں نے اب تک کیا فیصلے کیے
# $month is the number of a month, $year a year.
moderation-month = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
} { $year }

## On the receipt

receipt-told-held = { $day } کو ایک نگران نے یہ الفاظ کچھ دیر کے لیے الگ رکھے۔ ان پر فیصلہ ابھی باقی ہے۔
receipt-told-moved = { $day } کو ایک نگران نے یہ الفاظ ایک اور سوال کے نیچے رکھے جہاں یہ بہتر بیٹھتے ہیں۔
receipt-told-decision-taken-back = { $day } کو ایک نگران نے فیصلہ واپس لے لیا۔ آپ کے الفاظ دوبارہ پڑھے جانے کے انتظار میں ہیں۔
