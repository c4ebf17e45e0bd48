-- Differs from PostgreSQL in the name of the byte string type; WITHOUT ROWID because a row number would keep the order of arrival.
-- Words of the public. The id is random, there is no sequence and no time finer than a day, so that neither a column
-- nor the place of a row tells when, or in which order, something came.
CREATE TABLE contribution (
    id BLOB NOT NULL PRIMARY KEY,
    prompt_id BIGINT NOT NULL REFERENCES prompt (id),
    audience TEXT NOT NULL CHECK (audience IN ('citizen', 'ahp', 'other')),
    voice_group TEXT,
    voice_mark BLOB,
    channel TEXT NOT NULL,
    verdict TEXT,
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'published', 'declined', 'escalated', 'withdrawn')),
    reason TEXT,
    received_on TEXT NOT NULL,
    -- SHA-256 of the receipt code; the code itself is nowhere.
    receipt_hash BLOB NOT NULL UNIQUE,
    -- Place in the public lists, given in shuffled batches when a release is cut; null until then and once withdrawn.
    position BIGINT,
    import_batch BIGINT
) WITHOUT ROWID;

-- Public lists walk this one, twenty at a time, at any size.
CREATE INDEX contribution_in_public ON contribution (prompt_id, position);
-- The queue: what waits, oldest day first.
CREATE INDEX contribution_waiting ON contribution (state, received_on, id);

CREATE TABLE import_batch (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    source TEXT NOT NULL,
    imported_on TEXT NOT NULL,
    undone_on TEXT
);
