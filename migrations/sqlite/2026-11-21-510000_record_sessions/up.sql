-- The same on both engines.
-- What a facilitator notes of one group's hour: the kind of place, how many came, whom it reached, what they needed. No
-- name of a person or a place. It hangs on the batch, whose links to words go when it closes; this stays.
CREATE TABLE group_session (
    batch_id BIGINT NOT NULL PRIMARY KEY REFERENCES entry_batch (id),
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    -- 0 until it is known.
    came BIGINT NOT NULL CHECK (came >= 0),
    -- 1 once everyone in the room has agreed that what they say is sent; before that no words are taken.
    agreed BIGINT NOT NULL CHECK (agreed IN (0, 1))
);

-- Codes of the lists "reach" and "access" of the engagement.
CREATE TABLE session_reach (
    batch_id BIGINT NOT NULL REFERENCES entry_batch (id),
    reach TEXT NOT NULL,
    PRIMARY KEY (batch_id, reach)
);

CREATE TABLE session_need (
    batch_id BIGINT NOT NULL REFERENCES entry_batch (id),
    need TEXT NOT NULL,
    -- 1 when those who asked for it had it.
    met BIGINT NOT NULL CHECK (met IN (0, 1)),
    PRIMARY KEY (batch_id, need)
);
