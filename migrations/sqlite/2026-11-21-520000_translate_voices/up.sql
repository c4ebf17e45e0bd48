-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- What someone said, in another language: beside the words, never instead of them. No time, no translator.
CREATE TABLE voice_translation (
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    -- The number of the release that first shows it; null while it waits for one.
    released_in BIGINT,
    PRIMARY KEY (contribution_id, lang)
) WITHOUT ROWID;
