-- The same on both engines.
-- What a professional who is no AHP says a finding would do to their service: a code of the engagement's list of effects.
ALTER TABLE contribution ADD COLUMN effect TEXT;
