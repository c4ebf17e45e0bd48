-- The same on both engines.
ALTER TABLE engagement DROP COLUMN safeguarding;
DROP TABLE care_case;
