# صفحہ پڑھنے کے طریقے، اور وہ نوٹ کہ الفاظ ابھی جانچے نہیں گئے۔

reading-standard = معیاری
reading-easy = آسان مطالعہ
reading-simple = سادہ متن
reading-large = بڑے حروف
reading-contrast = گہرا رنگ
readings-more = پڑھنے کے اور طریقے
ways-heading = یہ صفحہ پڑھنے کے طریقے
draft-easy = یہ آسان متن ابھی مسودہ ہے۔ آسان مطالعہ استعمال کرنے والوں نے اسے ابھی نہیں جانچا۔
