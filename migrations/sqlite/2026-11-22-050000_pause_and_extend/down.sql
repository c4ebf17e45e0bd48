-- The same on both engines.
ALTER TABLE phase DROP COLUMN extended_note;
ALTER TABLE phase DROP COLUMN extended_because;
ALTER TABLE phase DROP COLUMN held_note;
ALTER TABLE phase DROP COLUMN held_because;
ALTER TABLE phase DROP COLUMN paused_note;
