-- The same on both engines.
ALTER TABLE report DROP COLUMN doubt;
