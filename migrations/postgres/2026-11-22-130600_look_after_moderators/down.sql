-- The same on both engines.
DROP TABLE moderation_rest;
DROP TABLE heavy_words;
