# Draft: not yet checked by a translator.

voice-translated = দলের করা অনুবাদ:
