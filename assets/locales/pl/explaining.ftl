# Draft: not yet checked by a translator.

footer-anonymity = Dlaczego nikt Cię nie rozpozna
footer-glossary = Trudne słowa
