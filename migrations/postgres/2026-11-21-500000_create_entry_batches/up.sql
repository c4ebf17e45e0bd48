-- Differs from SQLite in how a check is widened, in the name of the byte string type and in row numbers.
-- A facilitator brings in what others say on paper, by phone and in groups.
ALTER TABLE staff_role DROP CONSTRAINT staff_role_role_check;
ALTER TABLE staff_role ADD CONSTRAINT staff_role_role_check
    CHECK (role IN ('facilitator', 'moderator', 'analyst', 'lead', 'administrator'));

-- One pile of paper, one group, one afternoon of phone calls: whose it is, and how much came in.
CREATE TABLE entry_batch (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    channel TEXT NOT NULL CHECK (channel IN ('paper', 'phone', 'session', 'in-person', 'imported')),
    label TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    -- How many entries it holds; stays when the links below are gone.
    entries BIGINT NOT NULL,
    -- 1 once a release has shown any of it: then it cannot be taken back as a whole.
    released BIGINT NOT NULL CHECK (released IN (0, 1))
);

CREATE INDEX entry_batch_by_staff ON entry_batch (engagement, staff_id);

-- Which contributions a batch holds, so that a slip of the keyboard can be taken back. Lives only while the batch is
-- open and the words are not public: closing and releasing delete these rows, and then nothing leads from words to the
-- colleague who typed them.
CREATE TABLE batch_entry (
    batch_id BIGINT NOT NULL REFERENCES entry_batch (id),
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (batch_id, contribution_id)
);

CREATE INDEX batch_entry_by_contribution ON batch_entry (contribution_id);
