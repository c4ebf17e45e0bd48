-- The same on both engines.
-- Where an author stands, if they said so: codes of the engagement's lists, and nothing finer than a region. Whom it is
-- for says whether it may stand beside the words or is only counted.
ALTER TABLE contribution ADD COLUMN relation TEXT;
ALTER TABLE contribution ADD COLUMN region TEXT;
ALTER TABLE contribution ADD COLUMN context_for TEXT CHECK (context_for IN ('public', 'team'));
