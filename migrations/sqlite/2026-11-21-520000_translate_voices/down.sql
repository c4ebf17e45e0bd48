-- The same on both engines.
DROP TABLE voice_translation;
