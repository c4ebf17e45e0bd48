-- The same on both engines.
DROP TABLE declined_voice;
