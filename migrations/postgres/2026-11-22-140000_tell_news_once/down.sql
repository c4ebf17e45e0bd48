-- The same on both engines.
DROP TABLE phase_news;
