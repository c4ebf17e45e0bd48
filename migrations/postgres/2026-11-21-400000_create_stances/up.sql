-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- Agree, disagree or not sure on a released contribution: one row for each device (or professional's voice) and contribution.
-- The mark is a keyed hash of a token that the browser holds, another one in each phase. No time, no order.
CREATE TABLE stance (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    device_mark BYTEA NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('citizen', 'ahp', 'other')),
    choice TEXT NOT NULL CHECK (choice IN ('agree', 'disagree', 'not-sure')),
    PRIMARY KEY (contribution_id, device_mark)
);

-- Which contributions a device has judged: for the walk that shows what it has not seen.
CREATE INDEX stance_by_device ON stance (device_mark, contribution_id);

-- How a group in one room stood, counted by hands: kept apart, since nobody can tell one person from another in it.
CREATE TABLE group_stance (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    session BIGINT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('agree', 'disagree', 'not-sure')),
    people BIGINT NOT NULL CHECK (people > 0),
    PRIMARY KEY (contribution_id, session, choice)
);

-- What the last release says of the stances on a contribution, after the gate; null is too few to say. Pages read this
-- and never the rows above, so that nobody can see a figure move with one vote.
CREATE TABLE stance_figure (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    counted TEXT NOT NULL CHECK (counted IN ('voices', 'groups')),
    agree BIGINT,
    disagree BIGINT,
    not_sure BIGINT,
    PRIMARY KEY (contribution_id, counted)
);
