-- The same on both engines.
-- What the team says to those whose challenge to a finding reached the threshold of the rules.
ALTER TABLE finding ADD COLUMN answer TEXT;
