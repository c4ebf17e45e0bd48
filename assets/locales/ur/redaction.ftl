## Words of which parts are covered: what stands in their place, in the language of the words, and the receipt

redacted-email = [ای میل پتہ ہٹایا گیا]
redacted-phone = [فون نمبر ہٹایا گیا]
redacted-postcode = [پوسٹ کوڈ ہٹایا گیا]
redacted-address = [گھر کا پتہ ہٹایا گیا]
redacted-nhs-number = [NHS نمبر ہٹایا گیا]
redacted-registration = [رجسٹریشن نمبر ہٹایا گیا]
redacted-national-insurance = [National Insurance نمبر ہٹایا گیا]
redacted-bank = [بینک کی تفصیل ہٹائی گئی]
redacted-birth-date = [تاریخِ پیدائش ہٹائی گئی]
redacted-name = [نام ہٹایا گیا]
redacted-words = [الفاظ ہٹائے گئے]

# $day is a day, already written for this language.
receipt-told-redacted = { $day } کو ایک نگران نے الفاظ قبول کیے اور ان کے کچھ حصے چھپا دیے۔ مربع بریکٹ بتاتے ہیں کہاں۔
receipt-told-uncovered = { $day } کو ایک اور نگران نے دوبارہ دیکھا۔ آپ کے تمام الفاظ شائع کیے جاتے ہیں۔
receipt-told-stays-covered = { $day } کو ایک اور نگران نے دوبارہ دیکھا۔ وہ حصے چھپے رہیں گے۔
receipt-sealed = { $day } تک آپ کے الفاظ، جیسے آپ نے لکھے، مہر بند رکھے ہیں۔ انہیں صرف سینئر نگران یا سربراہ کھول سکتا ہے، اور وجہ بتانی ہوتی ہے۔ پھر وہ مٹا دیے جاتے ہیں۔ اگر آپ اپنے الفاظ واپس لیں تو وہ فوراً مٹا دیے جاتے ہیں۔
receipt-appeal-words-covered = چھپائے گئے حصے کیوں شائع ہونے چاہییں؟
moderation-act-contribution-redacted = کچھ حصے چھپا کر شائع ہوئی
