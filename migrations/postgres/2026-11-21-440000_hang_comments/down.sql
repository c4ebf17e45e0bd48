-- The same on both engines.
DROP INDEX comment_of_prompt;
DROP INDEX comment_in_public;
DROP INDEX contribution_in_public;
CREATE INDEX contribution_in_public ON contribution (prompt_id, position);
ALTER TABLE contribution DROP COLUMN about;
