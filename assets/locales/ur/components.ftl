# What the page frame and the shared parts say. Each key is used by
# templates/base.html or a file in templates/components. Draft: not yet checked by a translator.

## The page frame

skip-link = سیدھے اصل مواد پر جائیں
header-account-label = آپ کا اکاؤنٹ
header-nav-label = مرکزی مینو
readings-label = زبانیں اور یہ صفحہ پڑھنے کے طریقے
sign-out = سائن آؤٹ کریں
draft-translation-label = اس ترجمے کے بارے میں
draft-translation = یہ ترجمہ ابھی مسودہ ہے۔ کسی مترجم نے اسے ابھی نہیں جانچا، اس لیے کچھ الفاظ غلط ہو سکتے ہیں۔
footer-label = مدد اور معلومات
# $number is the number of the release (a whole number), $date the day it came out, already written for this language.
footer-release = یہ ہمارے عوامی ریکارڈ کی اشاعت نمبر { $number } ہے، مورخہ { $date }۔

## Where we are: three steps

where-heading = ہم کہاں تک پہنچے ہیں
# Shown beside a step that lies before now: it is over.
where-before = مکمل ہو چکا
# Shown beside the step that is open now.
where-now = ابھی جاری ہے
# Shown beside a step that comes after now: it has not begun.
where-after = بعد میں آئے گا

## Forms

# In front of the page title, and before each message for people who listen to the page.
error-title-prefix = غلطی:
error-summary-heading = ایک مسئلہ ہے
# $limit is a whole number.
characters-limit = آپ زیادہ سے زیادہ { $limit ->
    [one] { $limit } حرف
   *[other] { $limit } حروف
} لکھ سکتے ہیں۔ یہ کافی جگہ ہے، اسے پورا بھرنا ضروری نہیں۔

## Moving between pages of a list

pagination-label = صفحات
pagination-previous = پچھلا صفحہ
pagination-next = اگلا صفحہ
