-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- A reader asks the team to look at public words again. Nobody knows who; the receipt code is kept as its hash, as for
-- contributions, and the day alone.
CREATE TABLE report (
    id BLOB NOT NULL PRIMARY KEY,
    -- What the words answer: it tells the engagement where the words themselves have been taken out.
    prompt_id BIGINT NOT NULL REFERENCES prompt (id),
    contribution_id BLOB REFERENCES contribution (id),
    -- Code of the engagement's list of what may be reported.
    reason TEXT NOT NULL,
    -- What the reader wrote; empty once the report is answered.
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'taken-down', 'gone')),
    -- Why the words were taken down: a code of the list of reasons for not publishing.
    refusal TEXT,
    -- What the team says to the reader, whom the receipt alone shows it to, and the day.
    told TEXT NOT NULL,
    told_on TEXT,
    raised_on TEXT NOT NULL,
    receipt_hash BLOB NOT NULL UNIQUE
) WITHOUT ROWID;

CREATE INDEX report_open ON report (state, raised_on, contribution_id);
CREATE INDEX report_by_contribution ON report (contribution_id);
CREATE INDEX report_by_prompt ON report (prompt_id);
