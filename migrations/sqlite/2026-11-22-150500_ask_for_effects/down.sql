-- The same on both engines.
ALTER TABLE contribution DROP COLUMN effect;
