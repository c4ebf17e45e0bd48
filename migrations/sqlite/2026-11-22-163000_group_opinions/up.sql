-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- How each audience judged a contribution, after the gate: three figures of three audiences as text, settled with the
-- figures of all and at the same moment. There is no row where they would tell of a hidden one.
CREATE TABLE audience_figure (
    contribution_id BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id),
    figures TEXT NOT NULL
) WITHOUT ROWID;

-- Whether people in a phase that is over judge in groups, and how each group judged: reckoned after it closed, after the
-- gate, and taken by the next release. No person is in it, and no device: rounded figures and names of contributions.
CREATE TABLE opinion (
    phase_id BIGINT NOT NULL PRIMARY KEY REFERENCES phase (id),
    -- The moment at which the phase closed, in milliseconds.
    of_closing TEXT NOT NULL,
    figures TEXT NOT NULL
);
