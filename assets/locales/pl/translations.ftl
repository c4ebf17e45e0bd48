# Draft: not yet checked by a translator.

voice-translated = Przetłumaczone przez zespół:
