# Draft: not yet checked by a translator.

footer-anonymity = كيف تبقى مجهول الهوية
footer-glossary = شرح الكلمات الصعبة
