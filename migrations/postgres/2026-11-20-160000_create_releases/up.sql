-- The same on both engines.
-- What the public sees, numbered and immutable: everything small is in the snapshot, contributions up to `last_position`.
CREATE TABLE release (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    number BIGINT NOT NULL,
    cut_on TEXT NOT NULL,
    last_position BIGINT NOT NULL,
    snapshot TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (engagement, number)
);
