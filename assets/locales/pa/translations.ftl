# Draft: not yet checked by a translator.

voice-translated = ਟੀਮ ਵੱਲੋਂ ਅਨੁਵਾਦ:
