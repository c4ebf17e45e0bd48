-- Differs from PostgreSQL in the name of the byte string type.
-- Heavy words that a member of the team dealt with: a row for each, for a week. Not which words.
CREATE TABLE heavy_words (
    id BLOB NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    on_day TEXT NOT NULL
);

CREATE INDEX heavy_words_of ON heavy_words (staff_id, on_day);

-- Who has stopped moderating for now. Nobody is asked why.
CREATE TABLE moderation_rest (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    since TEXT NOT NULL,
    PRIMARY KEY (staff_id, engagement)
);
