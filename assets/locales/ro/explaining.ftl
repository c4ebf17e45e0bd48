# Draft: not yet checked by a translator.

footer-anonymity = Cum rămâneți anonim
footer-glossary = Cuvinte grele explicate
