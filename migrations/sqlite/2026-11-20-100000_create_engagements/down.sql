-- The same on both engines.
DROP TABLE prompt;
DROP TABLE phase;
DROP TABLE list_entry;
DROP TABLE wording;
DROP TABLE engagement;
