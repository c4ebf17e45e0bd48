# The receipt on paper and screen, and what its page offers besides. Draft: not yet checked by a translator.

## The receipt itself: code, words, picture

slip-label = آپ کی رسید
slip-code = آپ کی رسید کا کوڈ
slip-words = یہی کوڈ انگریزی کے 14 الفاظ میں، بولنے یا لکھنے کے لیے۔ انہیں اسی ترتیب میں رکھیں:
slip-picture = رسید کے کوڈ کی تصویر، فون سے سکین کرنے کے لیے
# The address of the page follows.
slip-where = یہ یہاں کام آتی ہے:
slip-what = اس صفحے پر کوڈ یا 14 الفاظ لکھیں۔ آپ دیکھ سکتے ہیں کہ کیا فیصلہ ہوا اور کیوں، اپنے الفاظ واپس لے سکتے ہیں، اور دیکھ سکتے ہیں کہ وہ کہاں پہنچے۔
slip-scan = تصویر میں کوڈ سادہ متن کی صورت میں ہے۔ اسے سکین کریں، متن نقل کریں اور اس صفحے پر چسپاں کریں۔ اسے انٹرنیٹ پر تلاش نہ کریں۔
slip-no-mail = ہم آپ کو کچھ نہیں بھیجتے: نہ ای میل، نہ پیغام۔ ہمیں معلوم نہیں کہ آپ کون ہیں۔ صرف یہی رسید آپ کو آپ کے الفاظ تک واپس لے جاتی ہے۔

## When a typed code cannot be right

# $limit is the number of words of a receipt, $got how many were typed: whole numbers.
error-code-word-count = اپنی رسید کے تمام { $limit } الفاظ لکھیں۔ آپ نے { $got } لکھے ہیں
# $got is the place of the word in the row, counted from 1.
error-code-strange-word = لفظ نمبر { $got } دوبارہ دیکھیں: یہ ہمارے الفاظ میں سے نہیں
