# Draft: not yet checked by a translator.

footer-anonymity = ਤੁਸੀਂ ਗੁਮਨਾਮ ਕਿਵੇਂ ਰਹਿੰਦੇ ਹੋ
footer-glossary = ਔਖੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
