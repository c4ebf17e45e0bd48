-- The same on both engines.
-- Why a phase stands still or lasts longer, as the public is told: the code of an entry of the engagement's lists "pause"
-- and "extension", and a sentence of the team's own. Codes may be empty, where the sentence says all.
ALTER TABLE phase ADD COLUMN paused_note TEXT;
-- The whole engagement stands still, on each of its phases alike: so the row of a phase decides alone.
ALTER TABLE phase ADD COLUMN held_because TEXT;
ALTER TABLE phase ADD COLUMN held_note TEXT;
ALTER TABLE phase ADD COLUMN extended_because TEXT;
ALTER TABLE phase ADD COLUMN extended_note TEXT;
