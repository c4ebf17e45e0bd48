-- The same on both engines.
ALTER TABLE finding DROP COLUMN answer;
