-- The same on both engines.
-- Perhaps written by a program: nothing is refused, a person reads it after the others. Gone with the decision.
ALTER TABLE contribution ADD COLUMN doubt TEXT CHECK (doubt IN ('program'));
