-- Differs from PostgreSQL in the name of the byte string type.
-- A comment is a contribution that hangs on another one, which hangs on nothing: one level, decided and released
-- likewise.
ALTER TABLE contribution ADD COLUMN about BLOB REFERENCES contribution (id);

-- Public lists still walk one index, as if there were no comments; comments have their own.
DROP INDEX contribution_in_public;
CREATE INDEX contribution_in_public ON contribution (prompt_id, position) WHERE about IS NULL;
CREATE INDEX comment_in_public ON contribution (about, position) WHERE about IS NOT NULL;
CREATE INDEX comment_of_prompt ON contribution (prompt_id, position) WHERE about IS NOT NULL;
