# Draft: not yet checked by a translator.

voice-translated = ترجمة الفريق:
