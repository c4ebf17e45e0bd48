-- The same on both engines.
-- Perhaps sent by a program: nothing is refused, a person reads it after the others.
ALTER TABLE report ADD COLUMN doubt TEXT CHECK (doubt IN ('program'));
