-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- What someone said, in another language: beside the words, never instead of them. No time, no translator.
CREATE TABLE voice_translation (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    -- The number of the release that first shows it; null while it waits for one.
    released_in BIGINT,
    PRIMARY KEY (contribution_id, lang)
);
