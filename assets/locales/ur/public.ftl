# What the public, professionals and visitors read. Draft: not yet checked by a translator.
# Digits are western. Verbs are put so that they fit men and women alike where Urdu allows it.

## Names and menus

# Shown where the installation has set no name of its own.
site-name = الائیڈ ہیلتھ پروفیشنلز سنتے ہیں
# Shown where the installation has set no organisation of its own.
organisation = حکمتِ عملی کی ٹیم
# The language's own name, in that language.
language-name = اردو
nav-home = آغاز
nav-receipt = آپ کی رسید
nav-account = پروفیشنلز کے لیے
nav-engagement = خلاصہ
nav-themes = موضوعات
nav-findings = نتائج
nav-strategy = حکمتِ عملی
footer-help-now = فوری مدد حاصل کریں
footer-contact = رابطہ
footer-moderation = آراء کی جانچ کیسے ہوتی ہے
footer-accessibility = رسائی کا بیان
footer-privacy = رازداری
footer-cookies = کوکیز
back = واپس
why = وجہ:
your-words = آپ کے الفاظ
email = ای میل پتہ
password = پاس ورڈ
sign-in = سائن اِن کریں

## Days, and where an engagement stands

# $day is the number of the day, $month the number of the month from 1 to 12, $year the year as text.
a-day = { $day } { $month ->
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
# $from and $to are days, already written for this language.
dates-from-to = { $from } سے { $to } تک
dates-until = { $to } تک کھلا ہے
dates-ended = { $to } کو ختم ہوا
where-published = حکمتِ عملی شائع ہو چکی ہے۔
# $reason is a sentence of the team.
where-paused = یہ فی الحال رکا ہوا ہے۔ { $reason }
# $days is a whole number. Today counts, so 1 is the last day.
where-days-left = { $days ->
    [1] آج آخری دن ہے۔
   *[other] آج سمیت { $days } دن باقی ہیں۔
}
where-not-yet = یہ ابھی نہیں کھلا۔
where-closing = یہاں اب نئی آراء نہیں لی جاتیں۔ ٹیم موصول ہونے والی آراء پڑھ رہی ہے۔
where-between = یہ حصہ ختم ہو چکا ہے، اور اگلا ابھی نہیں کھلا۔

## Counts and voices

# For counts that are too small to give without pointing at people.
count-hidden = آراء اتنی کم ہیں کہ تعداد نہیں بتائی جا سکتی
# $n is a whole number, 0 or rounded to the nearest 5.
count-voices = { $n ->
    [0] ابھی کوئی رائے نہیں
   *[other] تقریباً { $n } آراء
}
voice-citizen = عوام میں سے ایک فرد کی طرف سے۔
voice-ahp = ایک الائیڈ ہیلتھ پروفیشنل کی طرف سے۔
voice-other = صحت یا دیکھ بھال کے ایک اور پروفیشنل کی طرف سے۔
voice-citizen-group = عوام میں سے ایک فرد کی طرف سے: { $group }۔
# $group is the name of a group, such as "Physiotherapists".
voice-ahp-group = ایک الائیڈ ہیلتھ پروفیشنل کی طرف سے: { $group }۔
voice-other-group = صحت یا دیکھ بھال کے ایک اور پروفیشنل کی طرف سے: { $group }۔
# $verdict is one of the answers people could choose.
voice-verdict = ان کا جواب: { $verdict }۔
voice-no-words = اس رائے میں جواب دیا گیا ہے مگر الفاظ نہیں لکھے گئے۔
voice-link = پڑھیں کہ یہ بات کہاں تک پہنچی
# Heard after the link by people who listen to the page; the first words follow. $number counts from 1.
voice-link-number = رائے
voices-order = سب سے نئی اشاعت پہلے آتی ہے۔ ایک اشاعت کے اندر آراء کی ترتیب بے قاعدہ ہے، تاکہ کوئی یہ نہ جان سکے کہ کس نے کب لکھا۔
voices-first = آراء کے پہلے صفحے پر واپس جائیں

## From a voice to the strategy

trace-heading = یہ بات کہاں تک پہنچی
trace-themes = موضوعات
trace-findings = نتائج
trace-lines = حکمتِ عملی کی سطریں
trace-no-themes = ابھی تک کسی موضوع میں شامل نہیں۔
trace-no-findings = ابھی تک کوئی نتیجہ اس پر قائم نہیں۔
trace-no-lines = ابھی تک حکمتِ عملی کی کوئی سطر اس پر قائم نہیں۔
trace-nothing = ابھی کہیں نہیں۔ ٹیم نے یہ الفاظ ابھی کسی موضوع، نتیجے یا حکمتِ عملی میں شامل نہیں کیے۔
fingerprint = اس فہرست کا نشانِ شناخت

## The home page

home-title = اپنی رائے دیں
home-about = یہاں عوام اور پروفیشنلز مل کر حکمتِ عملی لکھتے ہیں۔ پہلے لوگ بولتے ہیں، پھر پروفیشنلز جواب دیتے ہیں، پھر سب نتیجے کو پرکھتے ہیں۔
home-none = اس وقت کچھ بھی کھلا نہیں ہے۔ براہِ کرم کسی اور دن دوبارہ آئیں۔
home-published = حکمتِ عملی شائع ہو چکی ہے
# $phase is the name of a phase.
home-phase = مرحلہ: { $phase }

## An engagement

engagement-strategy = حکمتِ عملی پڑھیں
engagement-join = کیا آپ صحت یا دیکھ بھال کے شعبے میں پروفیشنل ہیں؟ آپ کی رائے کے ساتھ آپ کا پیشہ یا کردار لکھا جاتا ہے، نام کبھی نہیں۔
engagement-join-link = بطور پروفیشنل سائن اِن کریں یا شامل ہوں
engagement-choose-listen = جواب دینے یا دوسروں کی باتیں پڑھنے کے لیے کوئی سوال چنیں۔
engagement-choose-respond = جواب دینے یا پروفیشنلز کی باتیں پڑھنے کے لیے کوئی موضوع چنیں۔
engagement-choose-challenge = پرکھنے یا دوسروں کی باتیں پڑھنے کے لیے کوئی نتیجہ چنیں۔
engagement-phase-ahead = یہ ابھی نہیں کھلا۔
engagement-phase-closing = یہاں اب نئی آراء نہیں لی جاتیں۔ ٹیم موصول ہونے والی آراء پڑھ رہی ہے۔
engagement-phase-over = یہ ختم ہو چکا ہے۔ جو کچھ شائع ہوا، آپ اسے اب بھی پڑھ سکتے ہیں۔
engagement-list-respond = تمام موضوعات، اور وہ الفاظ جن پر وہ قائم ہیں
engagement-list-challenge = تمام نتائج، اور ان پر کیا فیصلہ ہوا
engagement-who-decides = فیصلہ کون کرتا ہے
engagement-contact = اس بارے میں سوالات

## One prompt

prompt-about-respond = یہ موضوع اور اس کے پیچھے کے الفاظ پڑھیں
prompt-about-challenge = یہ نتیجہ پڑھیں اور دیکھیں کہ یہ کس پر قائم ہے
prompt-write-listen = اس سوال کا جواب دیں
prompt-write-respond = اس موضوع پر جواب دیں
prompt-write-challenge = ہمیں بتائیں کہ کیا یہ درست ہے
prompt-closed = اس وقت یہاں نئی آراء نہیں لی جاتیں۔
prompt-verdicts = لوگوں نے کیا جواب دیا
prompt-voices-listen = لوگوں نے کیا کہا
prompt-voices-respond = پروفیشنلز نے کیا کہا
prompt-voices-challenge = سب نے کیا کہا

## Writing

write-not-yet-heading = یہ ابھی نہیں کھلا
write-not-yet = آپ اس کے بارے میں ابھی پڑھ سکتے ہیں۔ تاریخیں اس صفحے کے اوپر ہیں۔
write-paused-heading = یہ فی الحال رکا ہوا ہے
write-paused = اس وقت ہم نئی آراء نہیں لے رہے۔
write-over-heading = یہ بند ہو چکا ہے
write-over = یہاں اب ہم نئی آراء نہیں لیتے۔
write-stale-heading = کچھ نہیں بھیجا گیا
write-stale = یہ صفحہ ایک دن سے زیادہ کھلا رہا، اس لیے ہم اسے وصول نہ کر سکے۔ براہِ کرم بٹن دوبارہ دبائیں۔
write-busy-heading = کچھ نہیں بھیجا گیا
write-busy = یہاں اس وقت بہت رش ہے۔ براہِ کرم ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
write-copy = آپ کے الفاظ نہیں بھیجے گئے۔ وہ نیچے موجود ہیں تاکہ آپ انہیں نقل کر سکیں۔
write-kept = آپ کے الفاظ نیچے اب بھی موجود ہیں۔
# $group is the name of a group, such as "Physiotherapists".
write-speaks-as = آپ کے الفاظ کے ساتھ یہ لکھا جائے گا: { $group }۔ آپ کے بارے میں اور کچھ نہیں دکھایا جائے گا۔
write-why = آپ کی وجوہات، آپ کے اپنے الفاظ میں
write-why-hint = اگر آپ کے خیال میں یہ نتیجہ درست ہے تو آپ اسے خالی چھوڑ سکتے ہیں۔
write-public = آپ کے الفاظ سب کے سامنے آ سکتے ہیں۔ براہِ کرم ایسے نام، جگہیں اور تاریخیں نہ لکھیں جن سے آپ کی یا کسی اور کی پہچان ہو سکے۔
write-continue = جاری رکھیں
write-privacy-heading = ہم آپ کے بارے میں کیا رکھتے ہیں
write-privacy = آپ کے الفاظ، آج کی تاریخ اور اس صفحے کی زبان۔ ہم یہ نہیں پوچھتے کہ آپ کون ہیں۔ ہم نام، پتہ، براؤزر یا وقت محفوظ نہیں کرتے، اور کوئی کوکی نہیں ہے۔
write-privacy-voice = آپ کے الفاظ، آج کی تاریخ، اس صفحے کی زبان، آپ کا گروپ، اور ایک نشان جو بتاتا ہے کہ اس مرحلے میں کون سے الفاظ ایک ہی آواز سے آئے۔ ان کے ساتھ نہ آپ کا اکاؤنٹ محفوظ کیا جاتا ہے نہ آپ کا نام۔

## Checking before sending

check-title = بھیجنے سے پہلے اپنے الفاظ دیکھ لیں
check-not-sent = ابھی کچھ نہیں بھیجا گیا۔
check-no-words = کوئی الفاظ نہیں
check-speaks-as = الفاظ کے ساتھ یہ لکھا جائے گا
check-change = اپنے الفاظ بدلیں
check-send-heading = اپنے الفاظ بھیجیں
check-send-about = کچھ بھی سامنے آنے سے پہلے ایک نگران آپ کے الفاظ پڑھتا ہے۔ آپ کو ایک رسید ملے گی، جس سے آپ دیکھ سکیں گے کہ آپ کے الفاظ کا کیا ہوا، اور انہیں واپس لے سکیں گے۔
check-send = بھیجیں

## After sending

confirmation-title = آپ کے الفاظ ہم تک پہنچ گئے
confirmation-thanks = آپ کا شکریہ۔
confirmation-again = آپ کا شکریہ۔ یہ فارم آپ پہلے بھیج چکے تھے، اس لیے ہم نے آپ کے الفاظ ایک ہی بار رکھے ہیں۔ یہ وہی رسید ہے۔
confirmation-receipt = آپ کی رسید
confirmation-receipt-keep = یہ کوڈ لکھ لیں، یہ صفحہ پرنٹ کر لیں یا اس کی تصویر لے لیں۔ جس کے پاس یہ کوڈ ہو وہ آپ کے الفاظ دیکھ سکتا ہے اور انہیں واپس لے سکتا ہے۔
confirmation-receipt-once = ہم یہ کوڈ صرف یہیں دکھاتے ہیں۔ ہم اس کی ایسی نقل نہیں رکھتے جو پڑھی جا سکے، اس لیے ہم اسے بعد میں آپ کے لیے تلاش نہیں کر سکتے۔
confirmation-next = آگے کیا ہوگا
confirmation-next-read = ایک نگران آپ کے الفاظ پڑھتا ہے۔ اگر وہ شائع نہ ہو سکیں تو آپ کی رسید آپ کو وجہ بتائے گی۔
confirmation-next-release = منظور شدہ الفاظ ہماری اگلی اشاعت میں بے قاعدہ ترتیب سے آتے ہیں۔
confirmation-next-follow = اپنی رسید سے آپ دیکھ سکتے ہیں کہ آپ کے الفاظ کن موضوعات، نتائج اور حکمتِ عملی کی سطروں کا حصہ بنے۔
confirmation-receipt-link = دیکھیں کہ آپ کے الفاظ کا کیا ہوا
confirmation-help = اگر آپ کو ابھی مدد چاہیے
confirmation-help-about = ہو سکتا ہے کہ آپ کے الفاظ پڑھے جانے میں کئی دن لگیں، اور ہمیں معلوم نہیں کہ آپ کون ہیں۔ اگر آپ یا کوئی اور خطرے میں ہو یا حالات برداشت سے باہر ہوں تو براہِ کرم ابھی کسی سے بات کریں۔
# The name of the question, theme or finding follows.
confirmation-back = واپس جائیں:

## One voice

contribution-title = ایک شخص نے کیا کہا
contribution-back = تمام آراء پر واپس
# The name of the question, theme or finding follows.
contribution-asked = یہ بات اس بارے میں کہی گئی:

## Themes

themes-title = موضوعات
themes-about = ٹیم نے لوگوں کی باتیں پڑھیں اور انہیں ان موضوعات میں جمع کیا۔ ہر موضوع کے ساتھ وہ الفاظ ہیں جن پر وہ قائم ہے۔
themes-dropped = وہ موضوعات جو آگے نہیں بڑھائے گئے
themes-dropped-about = یہ باتیں بھی سامنے آئیں۔ ٹیم نے انہیں آگے نہ بڑھانے کا فیصلہ کیا، اور وجہ بتاتی ہے۔
themes-set = یہ نشانِ شناخت موضوعات کی ٹھیک اسی فہرست کا ہے۔ اگر فہرست میں کچھ بھی بدلے تو یہ نشان بھی بدل جائے گا۔ آپ اسے لکھ کر بعد میں موازنہ کر سکتے ہیں۔
theme-back = تمام موضوعات پر واپس
theme-dropped = اسے آگے کیوں نہیں بڑھایا گیا
theme-responses = پڑھیں کہ پروفیشنلز نے اس موضوع پر کیا کہا
theme-voices = اس موضوع کے پیچھے کے الفاظ

## Findings

findings-title = نتائج
findings-about = ہر نتیجہ لوگوں کی باتوں اور پروفیشنلز کے جوابات کو یکجا کرتا ہے۔ ہر ایک کے ساتھ لکھا ہے کہ کیا فیصلہ ہوا اور کیوں۔
finding-back = تمام نتائج پر واپس
finding-decision = کیا فیصلہ ہوا
# The earlier text follows.
finding-earlier = پہلے یہ لکھا تھا:
finding-challenges = پڑھیں کہ سب نے اس نتیجے پر کیا کہا
finding-merged = وہ نتائج جو اس کا حصہ بنے
finding-themes = اس نتیجے کے پیچھے کے موضوعات
finding-responses = اس نتیجے کے پیچھے پروفیشنلز کے الفاظ
finding-no-responses = یہاں دکھانے کے لیے پروفیشنلز کے کوئی شائع شدہ الفاظ نہیں۔
outcome-open = ابھی فیصلہ نہیں ہوا
outcome-keep = ویسا ہی رکھا گیا
outcome-change = بدلا گیا
outcome-merge = دوسرے نتیجے میں ملا دیا گیا
outcome-drop = آگے نہیں بڑھایا گیا
# The title of the other finding follows.
outcome-into = یہ اس کا حصہ بنا:

## The strategy

strategy-title = حکمتِ عملی
strategy-about = کوئی سطر چنیں اور دیکھیں کہ وہ کہاں سے آئی: اس کے پیچھے کے نتائج، موضوعات اور الفاظ۔
strategy-set = یہ نشانِ شناخت ٹھیک انہی نتائج کا ہے جن پر یہ حکمتِ عملی قائم ہے، جیسے ان پر فیصلہ ہوا۔ اگر ان میں کچھ بھی بدلے تو یہ نشان بھی بدل جائے گا۔
line-title = یہ سطر کہاں سے آئی
line-back = حکمتِ عملی پر واپس
# The title of the section follows.
line-section = حصہ:
line-about = یہ سطر ان باتوں پر قائم ہے۔
# The title of the finding follows.
line-finding = نتیجہ:
line-merged = یہ نتائج اس کا حصہ بنے:
# The title of the theme follows.
line-theme = موضوع:
line-voices = اس موضوع کے پیچھے کے کچھ الفاظ۔ سب الفاظ موضوع کے اپنے صفحے پر ہیں۔
line-no-voices = یہاں دکھانے کے لیے کوئی شائع شدہ الفاظ نہیں۔
line-no-themes = یہ نتیجہ کسی شائع شدہ موضوع سے نہیں نکالا گیا۔

## The receipt

receipt-ask-title = دیکھیں کہ آپ کے الفاظ کا کیا ہوا
receipt-ask-about = الفاظ بھیجتے وقت آپ کو ایک رسید ملی تھی۔ اس سے معلوم ہوتا ہے کہ ان کا کیا ہوا، اور آپ انہیں بدل سکتے ہیں، واپس لے سکتے ہیں یا دوسری رائے مانگ سکتے ہیں۔
receipt-ask-code = رسید کا کوڈ یا الفاظ
receipt-ask-hint = 28 انگریزی حروف اور ہندسے لکھیں، یا 14 الفاظ اپنی ترتیب میں۔ بڑے یا چھوٹے حروف، خالی جگہ اور کسی لفظ میں معمولی غلطی سے فرق نہیں پڑتا۔
receipt-ask-show = جاری رکھیں
receipt-ask-lost = اگر آپ کی رسید کھو گئی ہے تو ہم اسے تلاش نہیں کر سکتے۔ ہم اس کی ایسی نقل نہیں رکھتے جو پڑھی جا سکے، اور نہیں جانتے کہ کون سے الفاظ آپ کے ہیں۔
receipt-title = آپ کے الفاظ کا کیا ہوا
receipt-withdrawn-title = آپ کے الفاظ واپس لے لیے گئے
receipt-withdrawn-thanks = وہ ہمارے صفحات سے ہٹا دیے گئے ہیں۔
receipt-state-received = انتظار میں
receipt-state-published = منظور
receipt-state-declined = شائع نہیں ہوئے
receipt-state-escalated = دوبارہ دیکھے جا رہے ہیں
receipt-state-withdrawn = واپس لے لیے گئے
receipt-about-received = آپ کے الفاظ ہمارے پاس ہیں۔ نگران نے ان پر ابھی فیصلہ نہیں کیا۔
receipt-about-published = ایک نگران نے آپ کے الفاظ منظور کیے، اور وہ سب کے سامنے ہیں۔
receipt-about-published-soon = ایک نگران نے آپ کے الفاظ منظور کیے۔ وہ ہماری اگلی اشاعت میں آئیں گے۔
receipt-about-declined = ایک نگران نے آپ کے الفاظ شائع نہ کرنے کا فیصلہ کیا۔ آپ بخوشی دوبارہ لکھ سکتے ہیں۔
receipt-about-escalated = آپ کے الفاظ پڑھ کر ہمیں کسی کی سلامتی کی فکر ہوئی، اس لیے فیصلے سے پہلے ٹیم میں سے کوئی انہیں دوبارہ دیکھے گا۔ ہمیں معلوم نہیں کہ آپ کون ہیں اور ہم آپ سے رابطہ نہیں کر سکتے۔ اگر آپ کو مدد چاہیے تو براہِ کرم ابھی کسی سے بات کریں۔
receipt-about-withdrawn = یہ الفاظ واپس لے لیے گئے۔ اب یہ ہمارے کسی صفحے پر نہیں ہیں۔
# The reason follows.
receipt-reason = وجہ:
receipt-public = اپنے الفاظ وہاں دیکھیں جہاں وہ سب کے سامنے ہیں
receipt-words = آپ کے الفاظ
receipt-words-gone = یہ الفاظ مٹا دیے گئے ہیں۔
# $day is a day, already written for this language.
receipt-received = { $day } کو موصول ہوئے۔
receipt-withdraw = اپنے الفاظ واپس لیں
receipt-withdraw-about = آپ کے الفاظ مٹا دیے جائیں گے اور فوراً ہمارے صفحات سے ہٹ جائیں گے۔ یہ عمل واپس نہیں ہو سکتا۔ جن لوگوں نے انہیں پہلے پڑھا یا نقل کیا، ان کے پاس یہ اب بھی ہو سکتے ہیں۔
receipt-withdraw-sure = کیا آپ اپنے الفاظ واپس لینا چاہتے ہیں؟
receipt-withdraw-yes = ہاں، میرے الفاظ ہمیشہ کے لیے مٹا دیں
receipt-withdraw-button = میرے الفاظ واپس لیں

## Help

help-title = فوری مدد حاصل کریں
help-about = اگر آپ یا کوئی اور خطرے میں ہو یا حالات برداشت سے باہر ہوں تو براہِ کرم ابھی کسی سے بات کریں۔ یہ لوگ مدد کر سکتے ہیں۔ یہ خدمات ہم نہیں چلاتے، اور انہیں معلوم نہیں ہوتا کہ آپ یہاں آئے تھے۔
# A telephone number follows.
help-call = فون کریں:
# A number for text messages follows.
help-text = ٹیکسٹ پیغام بھیجیں:
help-unknown = ہم خود مدد نہیں بھیج سکتے، کیونکہ ہمیں معلوم نہیں ہوتا کہ ہمیں کون لکھ رہا ہے۔

## Joining as a professional

join-title = بطور پروفیشنل شامل ہوں
join-about = پروفیشنلز کو اکاؤنٹ چاہیے، تاکہ ہمیں معلوم ہو کہ کوئی آواز کس پیشے یا کردار سے آئی ہے۔ عام لوگوں کو اکاؤنٹ کی ضرورت نہیں۔
join-separate = آپ کا اکاؤنٹ آپ کی باتوں سے الگ رکھا جاتا ہے۔ اس میں صرف یہ محفوظ ہوتا ہے کہ آپ کو آواز دی گئی، یہ نہیں کہ کون سی۔
join-have = کیا آپ کا اکاؤنٹ ہے؟
join-email-hint = اس سے ہم آپ کے اکاؤنٹ کی تصدیق کرتے ہیں اور آپ سائن اِن کرتے ہیں۔
join-password = ایک پاس ورڈ چنیں
# $shortest is a whole number.
join-password-hint = کم از کم { $shortest } حروف۔ تین یا زیادہ بے تعلق الفاظ اچھا پاس ورڈ بنتے ہیں۔
join-profession = آپ کا پیشہ یا کردار
join-profession-hint = ایک چنیں۔ کم تعداد والے پیشے ایک ہی نام سے اکٹھے دکھائے جاتے ہیں، تاکہ کوئی الگ سے پہچانا نہ جائے۔
join-button = شامل ہوں
join-again = دوبارہ شامل ہوں
joined-title = اپنی ای میل دیکھیں
joined-link = ہم نے آپ کو ایک پیغام بھیجا ہے۔ براہِ کرم اس میں دیا گیا لنک کھولیں اور وہاں بٹن دبائیں۔ لنک 48 گھنٹے تک کام کرتا ہے۔
joined-wait = اگر ایک گھنٹے میں کچھ نہ آئے تو فالتو (جنک) ای میل کا فولڈر دیکھیں، یا دوبارہ شامل ہوں۔ ہم ہر پتے پر یہی جواب دیتے ہیں، اس لیے یہ صفحہ کسی کو نہیں بتاتا کہ کس کا اکاؤنٹ ہے۔
joined-then = جب آپ اپنے پتے کی تصدیق کر لیں:
confirm-ask-title = اپنے ای میل پتے کی تصدیق کریں
confirm-ask = یہ تصدیق کرنے کے لیے بٹن دبائیں کہ یہ پتہ آپ کا ہے۔
confirm-button = تصدیق کریں
confirm-done-title = آپ کے ای میل پتے کی تصدیق ہو گئی
confirm-done = اب آپ سائن اِن کر سکتے ہیں۔
confirm-failed-title = یہ لنک اب کام نہیں کرتا
confirm-failed = یہ صرف ایک بار اور 48 گھنٹے تک کام کرتا ہے۔ اگر آپ پہلے تصدیق کر چکے ہیں تو براہِ کرم سائن اِن کریں۔ اگر نہیں تو دوبارہ شامل ہوں، ہم نیا لنک بھیجیں گے۔

## Signing in

sign-in-account-title = بطور پروفیشنل سائن اِن کریں
sign-in-account-about = عام لوگوں کو سائن اِن کرنے کی ضرورت نہیں۔
sign-in-desk-title = ٹیم کے حصے میں سائن اِن کریں
sign-in-desk-about = حکمتِ عملی کی ٹیم کے ارکان کے لیے۔
sign-in-new = کیا آپ یہاں نئے ہیں؟

## The account and the voice

account-title = آپ کا اکاؤنٹ
# Shown at the top of the page, beside the button to sign out.
account-signed-in = آپ سائن اِن ہیں
account-about = ہر مرحلے کے لیے آپ کو ایک آواز دی جا سکتی ہے۔ اس سے آپ اپنے گروپ کے فرد کی حیثیت سے بولتے ہیں، اپنے نام کے بغیر۔
account-none = اس وقت آپ کے پیشے یا کردار کے لیے کوئی مرحلہ کھلا نہیں۔
account-given = اس مرحلے کے لیے آپ کو آپ کی آواز دی جا چکی ہے۔
account-go = جا کر اپنی بات کہیں
account-voice = اس آلے پر اپنی آواز کا کوڈ استعمال کریں
account-take-about = آپ کو ایک کوڈ ایک بار دکھایا جائے گا۔ یہ براؤزر اسے بند ہونے تک یاد رکھے گا۔
# $phase is the name of a phase.
account-take = “{ $phase }” کے لیے اپنی آواز حاصل کریں
account-limit-heading = آپ کی آواز آپ کے اکاؤنٹ سے کیسے الگ رہتی ہے
account-limit = آپ کے اکاؤنٹ میں یہ محفوظ ہوتا ہے کہ آپ کو آواز دی گئی، خود آواز کے بارے میں کچھ نہیں۔ دیتے وقت سرور لمحہ بھر کے لیے دونوں کو دیکھتا ہے، مگر ان کے درمیان کوئی تعلق محفوظ نہیں کرتا۔ بعد میں آپ جو کہتے ہیں اس کے ساتھ صرف آپ کا گروپ اور آپ کی آواز کا نشان ہوتا ہے۔
voice-given-title = آپ کو آپ کی آواز مل گئی
voice-given-ready = یہ براؤزر اب اس سے بول سکتا ہے۔
voice-given-code = آپ کی آواز کا کوڈ
voice-given-keep = یہ کوڈ لکھ لیں یا یہ صفحہ پرنٹ کر لیں۔ اس مرحلے میں کسی اور آلے سے، یا یہ براؤزر بند کرنے کے بعد، بولنے کے لیے آپ کو اس کی ضرورت ہوگی۔
voice-given-once = ہم یہ کوڈ صرف یہیں دکھاتے ہیں اور اس کی کوئی نقل نہیں رکھتے۔ براہِ کرم یہ کسی کو نہ دیں: وہ آپ کے گروپ کے نام پر بول سکتا ہے۔
voice-given-next = اب آپ کیا کر سکتے ہیں
voice-given-sign-out = آپ سائن آؤٹ کر سکتے ہیں۔ آپ کی آواز اس براؤزر میں رہتی ہے جب تک آپ اسے بند نہ کریں۔
voice-code-title = آپ کا کوڈ کیا ہے؟
voice-code-hint = آپ کی پرچی کے 16 انگریزی حروف اور ہندسے، یا آپ کے لکھے ہوئے آواز کے کوڈ کے 32۔ بڑے یا چھوٹے حروف اور خالی جگہ سے فرق نہیں پڑتا۔ یہ براؤزر بند ہونے تک آپ کی آواز یاد رکھے گا۔
voice-code-button = جاری رکھیں

## What must be mended in a form

error-stale = یہ صفحہ بہت دیر تک کھلا رہا۔ براہِ کرم دوبارہ بھیجیں
error-words-empty = لکھیں کہ آپ کیا کہنا چاہتے ہیں
# $limit and $got are whole numbers.
error-too-long = آپ کے الفاظ { $limit } حروف سے زیادہ نہیں ہونے چاہییں۔ اس وقت { $got } حروف ہیں
error-verdict-empty = وہ جواب چنیں جو آپ کی بات کے سب سے قریب ہو
error-code-empty = اپنی رسید کا کوڈ لکھیں
error-code-form = رسید کا کوڈ لکھیں جس میں 28 حروف اور ہندسے ہوں، یا اس کے 14 الفاظ
error-code-mistyped = کوڈ دوبارہ دیکھیں: کم از کم ایک حرف، ہندسہ یا لفظ درست نہیں، یا دو کی جگہ بدل گئی ہے
error-code-unknown = ہمارے پاس اس کوڈ کی کوئی رسید نہیں۔ ہر حرف، ہندسہ یا لفظ دوبارہ دیکھیں
error-sure-empty = اگر آپ اپنے الفاظ مٹانا چاہتے ہیں تو خانے پر نشان لگائیں
error-email = ای میل پتہ درست شکل میں لکھیں، جیسے name@example.com
# $limit is a whole number.
error-password-short = کم از کم { $limit } حروف کا پاس ورڈ لکھیں
error-password-long = زیادہ سے زیادہ { $limit } حروف کا پاس ورڈ لکھیں
error-password-guessable = ایسا پاس ورڈ چنیں جس کا اندازہ لگانا مشکل ہو
error-profession-empty = اپنا پیشہ یا کردار چنیں
error-sign-in = ای میل پتہ اور پاس ورڈ آپس میں نہیں ملتے، یا پتے کی ابھی تصدیق نہیں ہوئی
error-voice-unknown = ہم یہ کوڈ نہیں جانتے، یا اس کا مرحلہ ابھی کھلا نہیں۔ ہر حرف اور ہندسہ دوبارہ دیکھیں

## Pages for when something goes wrong

error-page-reference = اگر آپ اس بارے میں ہمیں لکھیں تو براہِ کرم یہ حوالہ دیں:
error-page-way = آغاز کے صفحے پر جائیں
error-page-not-found-title = ہمیں یہ صفحہ نہیں ملا
error-page-not-found-text = اگر آپ نے پتہ خود لکھا ہے تو براہِ کرم اسے دوبارہ دیکھیں۔ جو الفاظ واپس لے لیے گئے ان کا اب کوئی صفحہ نہیں۔
error-page-malformed-title = جو بھیجا گیا ہم اسے پڑھ نہ سکے
error-page-malformed-text = کچھ محفوظ نہیں ہوا۔ براہِ کرم واپس جا کر دوبارہ کوشش کریں۔
error-page-too-large-title = یہ بہت طویل تھا
error-page-too-large-text = کچھ محفوظ نہیں ہوا۔ براہِ کرم واپس جا کر کم متن بھیجیں۔
error-page-too-slow-title = اس میں بہت وقت لگا
error-page-too-slow-text = کچھ محفوظ نہیں ہوا، کیونکہ آپ کا پیغام وقت پر نہیں پہنچا۔ براہِ کرم واپس جا کر دوبارہ کوشش کریں۔
error-page-cross-site-title = یہ ہمارے صفحات سے نہیں آیا
error-page-cross-site-text = کچھ محفوظ نہیں ہوا۔ آپ کی حفاظت کے لیے ہم صرف اسی ویب سائٹ کے فارم لیتے ہیں۔ براہِ کرم صفحہ یہیں کھول کر دوبارہ کوشش کریں۔
error-page-stale-title = یہ صفحہ بہت دیر تک کھلا رہا
error-page-stale-text = کچھ نہیں بدلا۔ براہِ کرم واپس جائیں، صفحہ دوبارہ کھولیں اور پھر کوشش کریں۔
error-page-not-allowed-title = آپ یہ نہیں کر سکتے
error-page-not-allowed-text = آپ کا کردار یا آپ کا پیشہ اس کی اجازت نہیں دیتا۔
error-page-too-often-title = بہت زیادہ کوششیں
error-page-too-often-text = براہِ کرم ایک منٹ انتظار کریں، پھر واپس جا کر دوبارہ کوشش کریں۔
error-page-conflict-title = اس دوران کچھ بدل گیا
error-page-conflict-text = کچھ محفوظ نہیں ہوا، کیونکہ کسی اور نے یہ پہلے بدل دیا۔ براہِ کرم واپس جائیں، صفحہ دوبارہ کھولیں اور ایک بار پھر دیکھیں۔
error-page-busy-title = اس وقت یہاں بہت رش ہے
error-page-busy-text = کچھ محفوظ نہیں ہوا۔ براہِ کرم ایک منٹ انتظار کریں، پھر واپس جا کر دوبارہ کوشش کریں۔
error-page-broken-title = ہماری طرف کوئی خرابی ہوئی
error-page-broken-text = یہ ہماری غلطی ہے، اور ہمارے ریکارڈ میں درج ہے۔ براہِ کرم کچھ دیر بعد دوبارہ کوشش کریں۔

## Contact

information-receipt = اپنی رسید استعمال کریں
information-contact-title = رابطہ
information-contact-part1-heading = ہمیں لکھیں
information-contact-part1-1 = سوالات، اس ویب سائٹ کی شکایات، یا یہاں کسی چیز کے استعمال میں مشکل کے لیے براہِ کرم نیچے دیے گئے پتے پر لکھیں۔
information-contact-part1-2 = اگر آپ ہمیں ای میل بھیجیں گے تو ہمیں آپ کا ای میل پتہ نظر آئے گا۔ براہِ کرم اپنی رسید کا کوڈ ای میل میں نہ لکھیں۔

## How moderation works

information-moderation-title = آراء کی جانچ کیسے ہوتی ہے
information-moderation-part1-heading = کچھ بھی سامنے آنے سے پہلے
information-moderation-part1-1 = ایک نگران، جو مشین نہیں بلکہ انسان ہے، ہر رائے پڑھتا ہے اور اس پر فیصلہ کرتا ہے۔ اس سے پہلے کچھ بھی سب کے سامنے نہیں آتا۔
information-moderation-part1-2 = نگران الفاظ اور سوال دیکھتا ہے، یہ نہیں کہ کس نے لکھا۔ ہم خود نہیں جانتے کہ کس نے لکھا۔
information-moderation-part1-3 = الفاظ اس لیے رد نہیں کیے جاتے کہ ان میں تنقید ہے، یا بہت سے لوگ یہی بات کہہ رہے ہیں۔
information-moderation-part1-4 = ایک پروگرام پریشانی کے الفاظ اور فون نمبر جیسی چیزیں ڈھونڈتا ہے۔ وہ لکھنے والے کو مدد اور نشان دکھاتا ہے، اور پریشانی کے الفاظ نگرانوں کی فہرست میں سب سے اوپر رکھتا ہے۔ وہ کبھی کچھ شائع یا رد نہیں کرتا۔
information-moderation-part2-heading = جب الفاظ شائع نہیں ہوتے
information-moderation-part2-1 = نگران ایک طے شدہ فہرست سے وجہ چنتا ہے: مثلاً یہ کہ کسی کی پہچان ہو سکتی ہے، الفاظ میں لوگوں پر حملہ ہے، یا وہ اشتہار ہیں۔ آپ کی رسید آپ کو وجہ بتاتی ہے۔
information-moderation-part2-2 = آپ وہ حصہ چھوڑ کر کچھ دن تک اپنی رسید سے اپنے الفاظ دوبارہ بھیج سکتے ہیں۔ ہم آپ کے الفاظ نہیں بدلتے۔ نگران کوئی ایسا حصہ چھپا کر باقی شائع کر سکتا ہے جس سے کسی کی پہچان ہو سکے: آپ کی رسید یہ بتاتی ہے۔
information-moderation-part2-3 = ہو سکتا ہے ہمیں کسی ایسے شخص کے الفاظ ملیں جو خطرے میں ہو۔ ہم نہیں جانتے کہ انہیں کس نے لکھا اور مدد نہیں بھیج سکتے، اس لیے ضرورت ہو تو براہِ کرم “فوری مدد حاصل کریں” کا صفحہ استعمال کریں۔
information-moderation-part2-4 = اگر آپ سمجھتے ہیں کہ فیصلہ غلط ہے تو اپنی رسید سے ایک بار دوسری رائے مانگیں۔ پھر کوئی دوسرا نگران یا ٹیم کا سربراہ فیصلہ کرتا ہے، وہ نہیں جس نے پہلے کیا تھا۔
information-moderation-part3-heading = جب الفاظ شائع ہوتے ہیں
information-moderation-part3-1 = منظور شدہ الفاظ ہمارے عوامی ریکارڈ کی اگلی اشاعت میں آتے ہیں۔ اشاعتوں کے نمبر ہوتے ہیں، اور ہر ایک میں الفاظ کی ترتیب بے قاعدہ ہوتی ہے۔
information-moderation-part3-2 = آپ اپنی رسید سے اپنے الفاظ کسی بھی وقت واپس لے سکتے ہیں۔ وہ فوراً ہمارے صفحات سے ہٹ جاتے ہیں۔
information-moderation-part3-3 = آپ اپنی رسید سے کچھ دن تک اپنے الفاظ بدل سکتے ہیں۔ نگران نئے الفاظ بھی پڑھتا ہے، اور تب تک پہلے والے رہتے ہیں۔


## Privacy

information-privacy-title = رازداری
information-privacy-part1-heading = جب آپ عوام میں سے ایک فرد کے طور پر لکھتے ہیں
information-privacy-part1-1 = آپ کو نہ اکاؤنٹ چاہیے، نہ کوکی، نہ اسکرپٹ۔ ہم یہ نہیں پوچھتے کہ آپ کون ہیں۔
information-privacy-part1-2 = آپ کے الفاظ کے ساتھ ہم سوال، آپ کا چنا ہوا جواب (اگر کوئی ہو)، صفحے کی زبان اور دن محفوظ کرتے ہیں۔ ہم آپ کا نام، پتہ، نیٹ ورک کا پتہ، براؤزر یا وقت محفوظ نہیں کرتے۔
information-privacy-part1-3 = ہم رسید کا کوڈ ایک بار دکھاتے ہیں اور اس کا صرف ایک نشانِ شناخت (ہیش) محفوظ کرتے ہیں۔ کوڈ لکھنے پر یہ نشان اسے پہچان لیتا ہے، مگر اس نشان سے کوڈ معلوم نہیں کیا جا سکتا۔
information-privacy-part1-4 = اگر آپ کے الفاظ سے لگے کہ کوئی خطرے میں ہو سکتا ہے تو ہم فکر کی قسم بھی محفوظ کرتے ہیں، مثلاً بدسلوکی، جب تک نگران فیصلہ نہ کر لے۔
information-privacy-part1-7 = اگر الفاظ کسی پروگرام نے بھیجے ہو سکتے ہیں تو ہم یہ بھی نگران کے فیصلے تک محفوظ رکھتے ہیں۔ ایسے الفاظ دوسروں کے بعد پڑھے جاتے ہیں۔
information-privacy-part1-6 = اگر آپ اپنے الفاظ بدلیں یا دوسری رائے مانگیں تو ہم ہر عبارت اور جو آپ نے ہمیں لکھا، دن کے ساتھ، اس وقت تک رکھتے ہیں جب تک آپ اپنے الفاظ واپس نہ لیں۔
information-privacy-part2-heading = کیا سب کے سامنے آتا ہے
information-privacy-part2-1 = الفاظ صرف تب سامنے آتے ہیں جب نگران انہیں منظور کر لے۔ خود الفاظ سے آپ کی پہچان ہو سکتی ہے، اس لیے براہِ کرم نام، جگہیں اور تاریخیں نہ لکھیں۔
information-privacy-part2-2 = عوامی صفحات نمبر والی اشاعتوں میں آتے ہیں۔ ایک اشاعت کے اندر الفاظ کی ترتیب بے قاعدہ ہوتی ہے، تاکہ ترتیب سے یہ پتہ نہ چلے کہ کس نے کب لکھا۔
information-privacy-part2-3 = 1 سے 7 تک کی تعداد ہم نہیں بتاتے۔ بڑی تعداد کو قریب ترین 5 تک گول کیا جاتا ہے۔ کبھی ہم کل تعداد نہیں بتاتے، یا کوئی تعداد پہلے جیسی رہنے دیتے ہیں، تاکہ کوئی چھپی ہوئی تعداد معلوم نہ کر سکے۔
information-privacy-part2-4 = جو سامنے ہے اسے ہر کوئی پڑھ اور نقل کر سکتا ہے۔ اگر آپ اپنے الفاظ واپس لیں تو دوسروں کی بنائی ہوئی نقلوں تک ہماری پہنچ نہیں۔
information-privacy-part3-heading = جب آپ بطور پروفیشنل شامل ہوتے ہیں
information-privacy-part3-1 = آپ کے اکاؤنٹ میں آپ کا ای میل پتہ، آپ کے پاس ورڈ کی محفوظ شکل اور آپ کا پیشہ یا کردار ہوتا ہے۔ ہم آپ کو ای میل صرف شامل ہوتے وقت بھیجتے ہیں۔
information-privacy-part3-2 = ہر مرحلے کے لیے اکاؤنٹ میں یہ محفوظ ہوتا ہے کہ آپ کو آواز دی گئی، خود آواز کے بارے میں کچھ نہیں۔ دیتے وقت سرور لمحہ بھر کے لیے دونوں کو دیکھتا ہے، مگر ان کے درمیان کوئی تعلق محفوظ نہیں کرتا۔
information-privacy-part3-3 = آپ کے الفاظ کے ساتھ ہم وہی محفوظ کرتے ہیں جو سب کے لیے، اور ساتھ آپ کا گروپ اور ایک نشان جو بتاتا ہے کہ اس مرحلے میں کون سے الفاظ ایک ہی آواز سے آئے۔ کم تعداد والے پیشوں کا ایک ہی گروپ ہے۔
information-privacy-part4-heading = آپ کیا کر سکتے ہیں، اور ہم کیا نہیں کر سکتے
information-privacy-part4-1 = اپنی رسید سے آپ اپنے الفاظ دیکھ اور واپس لے سکتے ہیں۔ پھر الفاظ مٹا دیے جاتے ہیں، اور رسید صرف یہ بتاتی ہے کہ وہ واپس لے لیے گئے۔ پہلے سے بنی حفاظتی نقلوں میں وہ تب تک رہ سکتے ہیں جب تک وہ نقلیں بدلی نہ جائیں؛ اگر ہمیں ایسی نقل کی ضرورت پڑے تو اس سے پہلے کہ کوئی اسے پڑھ سکے، آپ کے الفاظ اس میں سے مٹا دیے جاتے ہیں۔ اپنے اکاؤنٹ اور اس پر اپنے حقوق کے بارے میں سوالات کے لیے براہِ کرم رابطے کے صفحے پر دیے گئے پتے پر لکھیں۔
information-privacy-part4-2 = کوڈ اور پاس ورڈ کے اندازوں اور الفاظ کے سیلاب سے بچنے کے لیے ہم کوششیں اور تحریریں گنتے ہیں: زیادہ سے زیادہ ایک دن، صرف عارضی حافظے میں، اور نیٹ ورک کے پتے کو پڑھنے کے قابل رکھے بغیر۔ آپ کے اور ہمارے درمیان کے نیٹ ورک دیکھ سکتے ہیں کہ آپ اس ویب سائٹ پر آئے؛ وہ کیا محفوظ کرتے ہیں، یہ ہمارے ہاتھ میں نہیں۔

## Cookies

information-cookies-title = کوکیز
information-cookies-part1-heading = عام لوگ
information-cookies-part1-1 = پڑھنے اور لکھنے کے لیے کوئی کوکی نہیں چاہیے، اور ہم کوئی نہیں رکھتے۔
information-cookies-part1-2 = اگر آپ دوسروں کی باتوں پر اپنی رائے دیں تو آپ کا براؤزر اس مرحلے کے لیے ایک کوکی رکھتا ہے، تاکہ آپ ایک ہی بار گنے جائیں اور اپنی رائے بدل سکیں۔ اس میں ایک بے ترتیب نمبر ہوتا ہے، مرحلہ ختم ہونے پر آپ کا براؤزر اسے مٹا دیتا ہے، اور ہم اس کی صرف ایک ناقابلِ شناخت شکل رکھتے ہیں، جو ہر مرحلے میں الگ ہوتی ہے۔
information-cookies-part1-3 = اشتہارات، آنے والوں کی گنتی یا دوسری ویب سائٹس کے لیے کوئی کوکی نہیں۔ ہمارے صفحات کہیں اور سے کچھ نہیں منگواتے۔
information-cookies-part1-4 = اگر آپ لکھتے وقت “میرے الفاظ اس آلے پر رکھیں” پر نشان لگائیں تو آپ کا براؤزر انہیں صرف آپ کے آلے پر رکھتا ہے، کہیں اور نہیں۔ وہ بھیجنے پر، آپ کے مٹانے پر، یا 30 دن بعد آپ کے اگلے دورے پر مٹ جاتے ہیں۔
information-cookies-part2-heading = پروفیشنلز اور ٹیم
information-cookies-part2-1 = اگر آپ سائن اِن کریں تو ایک کوکی آپ کو سائن اِن رکھتی ہے۔ یہ سائن آؤٹ کرنے یا براؤزر بند کرنے پر، 30 منٹ استعمال نہ کرنے پر، اور زیادہ سے زیادہ 8 گھنٹے بعد ختم ہو جاتی ہے۔ جب دیکھ بھال کی وجہ سے ویب سائٹ کچھ دیر صرف پڑھی جا سکے تو یہ 8 گھنٹے پورے ہونے تک رہ سکتی ہے۔
information-cookies-part2-2 = اگر آپ آواز استعمال کریں تو ہر مرحلے کے لیے ایک کوکی آپ کی آواز کا کوڈ براؤزر بند ہونے تک رکھتی ہے۔ یہ سائن آؤٹ کے بعد بھی رہتی ہے، کیونکہ یہ آپ کے اکاؤنٹ سے جڑی نہیں۔
information-cookies-part2-3 = اگر آپ ٹیم میں ہیں تو آپ کا براؤزر دو اور کوکیز رکھتا ہے: ایک پاس ورڈ سے دوسرے مرحلے تک، زیادہ سے زیادہ 15 منٹ؛ اور ایک جو 90 دن تک ہمیں بتاتی ہے کہ آپ اس آلے پر پہلے سائن اِن کر چکے ہیں، تاکہ آپ کا پاس ورڈ آزمانے والے آپ کو باہر نہ رکھ سکیں۔ یہ دوسری کوکی کچھ نہیں کھولتی۔
