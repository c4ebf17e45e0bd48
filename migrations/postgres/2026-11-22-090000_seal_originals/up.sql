-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- What someone wrote before a moderator covered parts of it: sealed under the installation's key, until a day.
CREATE TABLE sealed_original (
    contribution_id BYTEA NOT NULL PRIMARY KEY REFERENCES contribution (id),
    -- Every wording until then, with its number.
    sealed BYTEA NOT NULL,
    kept_until TEXT NOT NULL
);

CREATE INDEX sealed_original_due ON sealed_original (kept_until);
