# Draft: not yet checked by a translator.

reading-standard = عادي
reading-easy = سهل القراءة
reading-simple = نص بسيط
reading-large = حروف كبيرة
reading-contrast = تباين عالٍ
readings-more = طرق أخرى للقراءة
ways-heading = طرق قراءة هذه الصفحة
draft-easy = هذه النسخة الأسهل مسودة. لم يراجعها بعد من يحتاجون إلى النصوص السهلة.
