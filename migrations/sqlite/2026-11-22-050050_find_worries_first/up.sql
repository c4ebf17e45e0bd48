-- The same on both engines.
-- What waits with a worry is asked for each second: it must cost what worries there are, not what waits.
DROP INDEX contribution_of_concern;
CREATE INDEX contribution_of_concern ON contribution (state, received_on, id) WHERE concern IS NOT NULL;
-- The end of the queue, which is short as well.
CREATE INDEX contribution_in_doubt ON contribution (state, received_on, id) WHERE doubt IS NOT NULL;
