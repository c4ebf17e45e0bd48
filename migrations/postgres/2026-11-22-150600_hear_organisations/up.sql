-- The same on both engines.
-- An organisation's answer stands under its own name, apart from people's voices, and is counted with none of them.
ALTER TABLE contribution ADD COLUMN organisation TEXT;
-- They are few among many voices: found without walking those.
CREATE INDEX contribution_of_organisations ON contribution (prompt_id, position) WHERE organisation IS NOT NULL;
