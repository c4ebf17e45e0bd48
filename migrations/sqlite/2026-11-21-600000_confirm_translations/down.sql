-- The same on both engines.
DROP TABLE translation;
ALTER TABLE engagement DROP COLUMN required;
