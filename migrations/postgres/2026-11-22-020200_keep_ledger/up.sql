-- Differs from SQLite in the name of the byte string type and in how a trigger is written.
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
    seal BYTEA,
    -- Unique: the chain does not fork.
    previous BYTEA NOT NULL UNIQUE,
    hash BYTEA NOT NULL,
    CHECK ((hand = 'staff') = (staff_id IS NOT NULL))
);

CREATE INDEX ledger_by_engagement ON ledger (engagement, place);
CREATE INDEX ledger_by_subject ON ledger (subject, act);

CREATE FUNCTION ledger_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is only ever added to';
END;
$$;
CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger
FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses();
CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger
FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses();
CREATE TRIGGER ledger_refuses_truncation BEFORE TRUNCATE ON ledger
FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses();

-- How many lines there are and the hash of the last one. Its one row is also what writers wait for, so that two never
-- follow the same line.
CREATE TABLE ledger_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    place BIGINT NOT NULL,
    hash BYTEA NOT NULL
);
INSERT INTO ledger_head (id, place, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));
