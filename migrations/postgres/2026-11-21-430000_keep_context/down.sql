-- The same on both engines.
ALTER TABLE contribution DROP COLUMN context_for;
ALTER TABLE contribution DROP COLUMN region;
ALTER TABLE contribution DROP COLUMN relation;
