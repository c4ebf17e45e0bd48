-- The same on both engines.
DROP INDEX contribution_of_organisations;
ALTER TABLE contribution DROP COLUMN organisation;
