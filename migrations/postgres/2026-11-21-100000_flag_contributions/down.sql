-- The same on both engines.
DROP INDEX contribution_of_concern;
ALTER TABLE contribution DROP COLUMN concern;
