## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [حُذف بريد إلكتروني]
redacted-phone = [حُذف رقم هاتف]
redacted-postcode = [حُذف رمز بريدي]
redacted-address = [حُذف عنوان]
redacted-nhs-number = [حُذف رقم NHS]
redacted-registration = [حُذف رقم تسجيل]
redacted-national-insurance = [حُذف رقم National Insurance]
redacted-bank = [حُذفت بيانات مصرفية]
redacted-birth-date = [حُذف تاريخ ميلاد]
redacted-name = [حُذف اسم]
redacted-words = [حُذفت كلمات]

# $day is a day, already written for this language.
receipt-told-redacted = في { $day } قبل مشرف الكلمات وغطّى بعض أجزائها. تبيّن الأقواس المربعة مواضعها.
receipt-told-uncovered = في { $day } نظر مشرف آخر من جديد. تُنشر كلماتك كلها.
receipt-told-stays-covered = في { $day } نظر مشرف آخر من جديد. تبقى الأجزاء مغطاة.
receipt-sealed = تبقى كلماتك كما كتبتها مختومة حتى { $day }. لا يفتحها إلا مشرف أول أو قائد، وعليه أن يذكر السبب. ثم تُحذف. وإذا سحبت كلماتك حُذفت فورًا.
receipt-appeal-words-covered = لماذا ينبغي نشر الأجزاء المغطاة؟
moderation-act-contribution-redacted = نُشرت مع تغطية أجزاء
