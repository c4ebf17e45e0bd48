# The receipt on paper and screen, and what its page offers besides. Draft: not yet checked by a translator.

## The receipt itself: code, words, picture

slip-label = آپ کی رسید
slip-code = آپ کی رسید کا کوڈ
slip-words = یہی کوڈ انگریزی کے 14 الفاظ میں، بولنے یا لکھنے کے لیے۔ انہیں اسی ترتیب میں رکھیں:
slip-picture = رسید کے کوڈ کی تصویر، فون سے سکین کرنے کے لیے
# The address of the page follows.
slip-where = یہ یہاں کام آتی ہے:
slip-what = اس صفحے پر کوڈ یا 14 الفاظ لکھیں۔ آپ دیکھ سکتے ہیں کہ کیا فیصلہ ہوا اور کیوں، کچھ دن تک اپنے الفاظ بدل سکتے ہیں، انہیں واپس لے سکتے ہیں، دوسری رائے مانگ سکتے ہیں، اور دیکھ سکتے ہیں کہ وہ کہاں پہنچے۔
slip-scan = تصویر میں کوڈ سادہ متن کی صورت میں ہے۔ اسے سکین کریں، متن نقل کریں اور اس صفحے پر چسپاں کریں۔ اسے انٹرنیٹ پر تلاش نہ کریں۔
slip-no-mail = اس رسید کے ساتھ ہم آپ کو کچھ نہیں بھیجتے: نہ ای میل، نہ پیغام۔ ہمیں معلوم نہیں کہ آپ کون ہیں۔ صرف یہی رسید آپ کو آپ کے الفاظ تک واپس لے جاتی ہے۔

## When a typed code cannot be right

# $limit is the number of words of a receipt, $got how many were typed: whole numbers.
error-code-word-count = اپنی رسید کے تمام { $limit } الفاظ لکھیں۔ آپ نے { $got } لکھے ہیں
# $got is the place of the word in the row, counted from 1.
error-code-strange-word = لفظ نمبر { $got } دوبارہ دیکھیں: یہ ہمارے الفاظ میں سے نہیں

## The receipt page: what was decided

receipt-told = آپ کے الفاظ کا کیا بنا
# $day is the day of the decision, already written for this language.
receipt-told-published = { $day } کو ایک نگران نے الفاظ منظور کیے۔
receipt-told-declined = { $day } کو ایک نگران نے الفاظ شائع نہ کرنے کا فیصلہ کیا۔
receipt-told-change-published = { $day } کو ایک نگران نے آپ کی تبدیلی منظور کی۔
receipt-told-change-declined = { $day } کو ایک نگران نے فیصلہ کیا کہ الفاظ آپ کی تبدیلی کے بغیر، جیسے تھے ویسے رہیں۔
receipt-told-appeal-allowed = { $day } کو ایک اور نگران نے دوبارہ دیکھا اور الفاظ منظور کیے۔
receipt-told-appeal-upheld = { $day } کو ایک اور نگران نے دوبارہ دیکھا۔ الفاظ شائع نہیں ہوں گے۔
receipt-told-other = { $day } کو ٹیم میں سے کسی نے ان الفاظ پر کام کیا۔
receipt-reply = ٹیم آپ سے یہ کہتی ہے۔ اسے صرف وہی پڑھ سکتا ہے جس کے پاس یہ رسید ہو:

## Changing words

receipt-change = اپنے الفاظ بدلیں
receipt-change-words = آپ کے بدلے ہوئے الفاظ
receipt-change-button = بدلے ہوئے الفاظ بھیجیں
receipt-change-undecided = آپ کے الفاظ پر ابھی کسی نے فیصلہ نہیں کیا۔ فیصلے تک، اور اس کے بعد بھی کچھ دن، آپ انہیں بدل سکتے ہیں۔
# $day is the last day.
receipt-change-until = آپ { $day } تک اپنے الفاظ بدل سکتے ہیں۔ ایک نگران انہیں دوبارہ پڑھتا ہے۔
receipt-change-public = جو الفاظ ابھی سب کے سامنے ہیں وہ اس وقت تک رہتے ہیں جب تک کوئی نگران تبدیلی منظور نہ کر لے۔ اگر انہیں فوراً ہٹانا ضروری ہو تو انہیں واپس لے لیں۔
# $day is the day on which the change was sent. The changed words follow.
receipt-change-waiting = { $day } کی یہ تبدیلی نگران کے فیصلے کی منتظر ہے:
receipt-change-over = گفتگو کا یہ حصہ اب مزید الفاظ نہیں لیتا، اس لیے انہیں بدلا نہیں جا سکتا۔ آپ انہیں اب بھی واپس لے سکتے ہیں۔
receipt-change-paused = ابھی ہم الفاظ نہیں لے رہے۔ جب یہ دوبارہ شروع ہو گا تو آپ انہیں بدل سکیں گے۔ آپ انہیں اب بھی واپس لے سکتے ہیں۔
receipt-change-late = فیصلہ شدہ الفاظ بدلنے کے دن گزر چکے ہیں۔ آپ انہیں اب بھی واپس لے سکتے ہیں۔
receipt-change-escalated = ٹیم میں سے کوئی آپ کے الفاظ کو ویسے ہی دیکھ رہا ہے جیسے آپ نے لکھے، اس لیے ابھی انہیں بدلا نہیں جا سکتا۔ آپ انہیں اب بھی واپس لے سکتے ہیں۔
receipt-change-appeal = ایک اور نگران آپ کے موجودہ الفاظ پر فیصلہ کر رہا ہے، اس لیے اس سے پہلے انہیں بدلا نہیں جا سکتا۔
receipt-change-often = آپ یہ الفاظ بہت بار بدل چکے ہیں، اس لیے انہیں دوبارہ بدلا نہیں جا سکتا۔ آپ انہیں اب بھی واپس لے سکتے ہیں۔
receipt-done-changed = آپ کے الفاظ بدل دیے گئے۔ ایک نگران انہیں دوبارہ پڑھتا ہے۔
receipt-done-waits = آپ کی تبدیلی ہمیں مل گئی۔ ایک نگران اس پر فیصلہ کرتا ہے۔
receipt-personal = آپ کے الفاظ جیسے ہیں ویسے بھیج دیے گئے ہیں۔ اگر اس سے کسی کی پہچان ہو سکتی ہے تو نیچے انہیں پھر بدلیں اور اسے چھوڑ دیں۔
receipt-done-same = ہمارے پاس یہی الفاظ ہیں۔ کچھ بدلنے کی ضرورت نہیں تھی۔
receipt-done-appealed = دوسری رائے کے لیے آپ کی درخواست ہمیں مل گئی۔

## A second opinion

receipt-appeal = دوسری رائے مانگیں
receipt-appeal-about = اگر آپ کے خیال میں فیصلہ غلط ہے تو ایک اور نگران یا ٹیم کا سربراہ آپ کے الفاظ دوبارہ دیکھے گا: وہ نہیں جس نے فیصلہ کیا تھا۔ آپ ایک بار پوچھ سکتے ہیں۔ جواب یہیں آئے گا۔
receipt-appeal-words = آپ کے الفاظ کیوں شائع ہونے چاہئیں؟
receipt-appeal-hint = اسے ایک نگران پڑھتا ہے۔ یہ کبھی شائع نہیں ہوتا۔
receipt-appeal-button = کسی اور نگران سے پوچھیں
receipt-appeal-open = آپ نے دوسری رائے مانگی۔ دوسرے نگران نے ابھی فیصلہ نہیں کیا۔ جواب پڑھنے کے لیے اپنی رسید کے ساتھ دوبارہ آئیں۔
receipt-appeal-allowed = آپ نے دوسری رائے مانگی، اور الفاظ منظور ہو گئے۔
receipt-appeal-upheld = آپ نے دوسری رائے مانگی، اور فیصلہ برقرار ہے۔ وجہ اوپر لکھی ہے۔
receipt-appeal-late = گفتگو کے اس حصے میں لوگوں نے جو کہا اسے یکجا کیا جا چکا ہے، اس لیے یہ فیصلہ اب نہیں بدل سکتا۔
# $day is the day on which it was sent. The words follow.
receipt-appeal-yours = آپ نے { $day } کو دوسرے نگران کو یہ لکھا:

## When something cannot be done

error-appeal-empty = لکھیں کہ آپ کے الفاظ کیوں شائع ہونے چاہئیں
error-receipt-stale = یہ صفحہ ایک دن سے زیادہ کھلا رہا۔ اپنی تحریر دیکھ لیں اور دوبارہ بھیجیں
error-receipt-busy = ہم اسے محفوظ نہیں کر سکے کیونکہ اس وقت بہت سے لوگ یہاں ہیں۔ ایک منٹ بعد دوبارہ بھیجیں
error-receipt-moved-on = یہ محفوظ نہیں ہوا، کیونکہ آپ کا صفحہ کھلا ہونے کے دوران کوئی فیصلہ ہو گیا۔ دیکھیں کہ صفحہ اب کیا کہتا ہے۔ آپ کی تحریر یہاں موجود ہے
