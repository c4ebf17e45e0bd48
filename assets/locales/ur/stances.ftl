# What people think of what others said: agree, disagree, not sure. Draft: not yet checked by a translator.

stance-link = بتائیں کہ آپ اس کے بارے میں کیا سوچتے ہیں
stance-link-professionals = بطور پروفیشنل بتائیں کہ آپ اس کے بارے میں کیا سوچتے ہیں
stance-walk-listen = دوسروں کی باتوں پر اپنی رائے دیں، ایک وقت میں ایک بات
stance-walk-respond = بطور پروفیشنل دوسروں کے جوابات پر اپنی رائے دیں، ایک وقت میں ایک
stance-walk-challenge = دوسروں کے جوابات پر اپنی رائے دیں، ایک وقت میں ایک
stance-title = آپ اس کے بارے میں کیا سوچتے ہیں؟
stance-ask = آپ کا جواب
stance-change = اپنا جواب بدلیں
stance-yours = آپ نے کہا
stance-agree = مجھے اتفاق ہے
stance-disagree = مجھے اتفاق نہیں
stance-not-sure = مجھے یقین نہیں
stance-none = میرا جواب واپس لیں
stance-then = جواب دینے کے بعد آپ دیکھ سکیں گے کہ دوسروں نے کیا کہا۔ اس مرحلے کے ختم ہونے تک آپ اپنا جواب بدل یا واپس لے سکتے ہیں۔
# Said before the cookie is set.
stance-cookie = اگر آپ جواب دیں تو یہ براؤزر ایک کوکی رکھے گا، تاکہ آپ ایک ہی بار گنے جائیں اور اپنی رائے بدل سکیں۔ اس میں صرف ایک بے ترتیب نمبر ہوتا ہے، آپ کے بارے میں کچھ نہیں۔ ہم اس کی صرف ایک ناقابلِ شناخت شکل رکھتے ہیں، اور یہ مرحلہ ختم ہونے پر آپ کا براؤزر اسے مٹا دیتا ہے۔
# $group is the name of a group, such as "Physiotherapists".
stance-speaks-as = آپ اس گروہ کے فرد کے طور پر جواب دے رہے ہیں: { $group }۔
stance-skip = مجھے کوئی اور دکھائیں
stance-next = مجھے اگلی دکھائیں
stance-figures = دوسروں نے کیا کہا
stance-figures-none = پچھلی اشاعت کے وقت تک بہت کم لوگوں نے جواب دیا تھا۔
# $number is the number of the release, $date the day it came out, already written for this language.
stance-figures-when = یہ اعداد { $date } کی اشاعت { $number } کے ہیں۔ یہ صرف کسی نئی اشاعت کے ساتھ، اور صرف تب بدلتے ہیں جب کم از کم آٹھ جوابات آئیں یا بدلیں، تاکہ ان سے کسی ایک کا جواب معلوم نہ ہو سکے۔
stance-figures-groups = گروہ
stance-figures-groups-about = ایک کمرے میں ہاتھ اٹھا کر گنے گئے، اور اوپر کے جوابات سے الگ رکھے گئے۔
stance-count-hidden = لوگ اتنے کم ہیں کہ تعداد نہیں بتائی جا سکتی
# $n is a whole number, 0 or rounded to the nearest 5.
stance-count = { $n ->
    [0] کوئی نہیں
   *[other] تقریباً { $n } لوگ
}
stance-notice-not-yet = ابھی جوابات نہیں لیے جا رہے۔
stance-notice-paused = اس وقت ہم جوابات نہیں لے رہے۔
stance-notice-over = یہاں اب جوابات نہیں لیے جاتے۔ لوگوں نے جو سوچا وہ نیچے ہے۔
stance-notice-stale = یہ صفحہ ایک دن سے زیادہ کھلا رہا، اس لیے ہم آپ کا جواب نہیں لے سکے۔ براہِ کرم اسے دوبارہ چنیں۔
stance-notice-busy = اس وقت یہاں بہت رش ہے۔ براہِ کرم ایک منٹ انتظار کریں، پھر اپنا جواب دوبارہ چنیں۔
stance-walked-title = آپ سب دیکھ چکے ہیں
stance-walked = آپ یہاں کی ہر بات پر اپنی رائے دے چکے ہیں۔ نئی باتیں اگلی اشاعت کے ساتھ آئیں گی۔
stance-nothing-title = ابھی رائے دینے کے لیے کچھ نہیں
stance-nothing = یہاں ابھی کوئی بات شائع نہیں ہوئی۔
