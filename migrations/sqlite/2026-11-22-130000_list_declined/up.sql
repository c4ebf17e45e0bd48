-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- Declined words that were judged for the public list of declined contributions.
CREATE TABLE declined_voice (
    contribution_id BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id),
    -- The release that listed them; none where they stay out.
    released_in BIGINT
) WITHOUT ROWID;
