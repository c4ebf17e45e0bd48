-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- Public words below which no more comments are taken.
CREATE TABLE closed_comments (
    contribution_id BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id),
    -- Code of the list `closing`.
    reason TEXT NOT NULL
) WITHOUT ROWID;
