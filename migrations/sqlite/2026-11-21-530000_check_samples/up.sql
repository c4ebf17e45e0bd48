-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- A colleague compares a sample of a batch with the paper: who, when, how many, and how many were not the same.
CREATE TABLE batch_check (
    batch_id BIGINT NOT NULL PRIMARY KEY REFERENCES entry_batch (id),
    wanted_on TEXT NOT NULL,
    checked_on TEXT,
    staff_id BIGINT REFERENCES staff (id),
    compared BIGINT,
    differing BIGINT
);

-- Which entries were not what stands on the paper. Goes with the link between batch and words: when the batch is closed,
-- the words are released, or the entry is taken back.
CREATE TABLE batch_doubt (
    batch_id BIGINT NOT NULL REFERENCES entry_batch (id),
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (batch_id, contribution_id)
) WITHOUT ROWID;
