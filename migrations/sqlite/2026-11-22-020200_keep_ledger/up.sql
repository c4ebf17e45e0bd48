-- Differs from PostgreSQL in the name of the byte string type and in how a trigger is written.
-- What the team does, line after line, each with the hash of the line before: only ever added to. A line names a
-- contribution by its random id and a member of staff, never an author, and holds no words. Its form is described at
-- `domain::ledger::Line::canonical`.
CREATE TABLE ledger (
    place BIGINT NOT NULL PRIMARY KEY,
    -- To the second where the team acts, the day alone where an author did.
    moment TEXT NOT NULL,
    engagement TEXT REFERENCES engagement (slug),
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    hand TEXT NOT NULL CHECK (hand IN ('staff', 'timer', 'operator', 'author')),
    staff_id BIGINT REFERENCES staff (id),
    detail TEXT NOT NULL,
    seal BLOB,
    -- Unique: the chain does not fork.
    previous BLOB NOT NULL UNIQUE,
    hash BLOB NOT NULL,
    CHECK ((hand = 'staff') = (staff_id IS NOT NULL))
);

CREATE INDEX ledger_by_engagement ON ledger (engagement, place);
CREATE INDEX ledger_by_subject ON ledger (subject, act);

CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
-- REPLACE would delete without asking the trigger above.
CREATE TRIGGER ledger_refuses_replacement BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE place = NEW.place OR previous = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;

-- How many lines there are and the hash of the last one. Its one row is also what writers wait for, so that two never
-- follow the same line.
CREATE TABLE ledger_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    place BIGINT NOT NULL,
    hash BLOB NOT NULL
);
INSERT INTO ledger_head (id, place, hash) VALUES (1, 0, zeroblob(32));
