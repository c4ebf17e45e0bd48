-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- Public words below which no more comments are taken.
CREATE TABLE closed_comments (
    contribution_id BYTEA NOT NULL PRIMARY KEY REFERENCES contribution (id),
    -- Code of the list `closing`.
    reason TEXT NOT NULL
);
