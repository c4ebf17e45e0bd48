# The mails. Each line of a mail is one text; the templates in templates/mail put them together.
# Draft: not yet checked by a translator.

mail-greeting = السلام علیکم،

mail-confirm-subject = براہِ کرم اپنے ای میل پتے کی تصدیق کریں
mail-confirm-ask = کسی نے، امید ہے کہ آپ ہی نے، اس ای میل پتے سے بطور پروفیشنل شامل ہونے کی درخواست دی ہے۔ تصدیق کے لیے یہ صفحہ کھولیں اور وہاں بٹن دبائیں:
mail-confirm-valid = یہ لنک صرف ایک بار کام کرتا ہے اور 48 گھنٹے تک کارآمد ہے۔ تب تک کچھ اور نہیں ہوتا۔
mail-confirm-not-you = اگر یہ آپ نے نہیں کیا تو آپ کو کچھ کرنے کی ضرورت نہیں۔ بٹن دبائے بغیر کوئی سائن اِن نہیں کر سکتا۔

mail-already-joined-subject = آپ کا اکاؤنٹ پہلے سے موجود ہے
mail-already-joined-text = کسی نے، امید ہے کہ آپ ہی نے، اس ای میل پتے سے بطور پروفیشنل شامل ہونے کی درخواست دی ہے۔ آپ کا اکاؤنٹ پہلے سے موجود ہے، اس لیے کچھ نہیں بدلا۔ براہِ کرم اُسی پاس ورڈ سے سائن اِن کریں جو آپ نے پہلے چنا تھا۔
mail-already-joined-not-you = اگر یہ آپ نے نہیں کیا تو آپ کو کچھ کرنے کی ضرورت نہیں۔ کسی کو نہیں بتایا گیا کہ آپ کا اکاؤنٹ ہے۔

mail-from = یہ ای میل آپ کو { $organisation } نے ویب سائٹ ”{ $site }“ کے ذریعے بھیجی ہے:
