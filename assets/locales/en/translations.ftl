# What stands before a translation of what someone said. The words themselves stand above it.

voice-translated = Translated by the team:
