-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- Someone may be in danger: what the team does about it, apart from whether the words are published. Once for each
-- contribution; the day alone, and no colleague: who did what stands in the ledger.
CREATE TABLE care_case (
    contribution_id BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id),
    -- Gone when the case is closed.
    concern TEXT CHECK (concern IN ('danger', 'self-harm', 'abuse', 'other')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'signposted', 'replied', 'escalated', 'closed')),
    raised_on TEXT NOT NULL,
    -- What the team says to the author, whom the receipt alone shows it to, and the day.
    words TEXT NOT NULL,
    told_on TEXT,
    -- Once those named have been told of it as it stands.
    alerted TEXT CHECK (alerted = 'yes')
) WITHOUT ROWID;

CREATE INDEX care_case_open ON care_case (state, raised_on, contribution_id);

-- Who is told by mail that someone may be in danger, addresses between spaces, the named lead first. None: the contact.
ALTER TABLE engagement ADD COLUMN safeguarding TEXT;
