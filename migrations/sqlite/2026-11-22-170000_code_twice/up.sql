-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- A share of what was coded on the bench, that a second colleague codes without seeing how. Its figures are worked out
-- when they are asked for.
CREATE TABLE double_coding (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    phase BIGINT NOT NULL REFERENCES phase (id),
    -- One question of the phase; without it, all of them.
    prompt BIGINT REFERENCES prompt (id),
    percent INTEGER NOT NULL,
    -- What the draw and the intervals hang on: 16 hexadecimal digits.
    seed TEXT NOT NULL,
    second BIGINT NOT NULL REFERENCES staff (id),
    -- Who began it.
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    started_on TEXT NOT NULL,
    ended_on TEXT
);

CREATE INDEX double_coding_of_engagement ON double_coding (engagement);

-- Words that were drawn, whether the second has coded them, and who settled a difference and why.
CREATE TABLE double_unit (
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    double_id BIGINT NOT NULL REFERENCES double_coding (id),
    coded TEXT CHECK (coded IN ('yes')),
    staff_id BIGINT REFERENCES staff (id),
    because TEXT,
    settled_on TEXT,
    PRIMARY KEY (contribution_id, double_id)
) WITHOUT ROWID;

CREATE INDEX double_unit_of_coding ON double_unit (double_id, contribution_id);

-- What each of the two gave to all or part of the words, and what stands after a difference was settled.
CREATE TABLE double_code (
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    double_id BIGINT NOT NULL REFERENCES double_coding (id),
    code_id BIGINT NOT NULL REFERENCES codebook_code (id),
    reader TEXT NOT NULL CHECK (reader IN ('first', 'second', 'settled')),
    PRIMARY KEY (contribution_id, double_id, code_id, reader)
) WITHOUT ROWID;

CREATE INDEX double_code_of_coding ON double_code (double_id);
