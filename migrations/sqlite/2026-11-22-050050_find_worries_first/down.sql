-- The same on both engines.
DROP INDEX contribution_in_doubt;
DROP INDEX contribution_of_concern;
CREATE INDEX contribution_of_concern ON contribution (received_on, id) WHERE concern IS NOT NULL;
