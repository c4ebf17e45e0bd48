-- The same on both engines.
-- Why a reader may have to worry about someone, noticed in the words themselves when they came; gone with the decision.
ALTER TABLE contribution ADD COLUMN concern TEXT CHECK (concern IN ('danger', 'self-harm', 'abuse', 'other'));

-- The top of the queue, which is short whatever waits below.
CREATE INDEX contribution_of_concern ON contribution (received_on, id) WHERE concern IS NOT NULL;
