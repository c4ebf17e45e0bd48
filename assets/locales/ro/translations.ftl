# Draft: not yet checked by a translator.

voice-translated = Tradus de echipă:
