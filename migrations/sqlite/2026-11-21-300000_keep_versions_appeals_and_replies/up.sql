-- Differs from PostgreSQL in the name of the byte string type; WITHOUT ROWID because a row number would keep the order of arrival.
-- What came of a contribution after it was first sent. Joined to it by its random id alone, and no finer than a day.

-- Every wording of a contribution that was changed, the first one included. The number counts within one contribution.
CREATE TABLE contribution_version (
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    version BIGINT NOT NULL,
    words TEXT NOT NULL,
    lang TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'declined', 'replaced')),
    reason TEXT,
    written_on TEXT NOT NULL,
    PRIMARY KEY (contribution_id, version)
) WITHOUT ROWID;

CREATE INDEX contribution_version_waiting ON contribution_version (state, written_on, contribution_id);

-- Once for each contribution: its author asks for a second opinion.
CREATE TABLE appeal (
    contribution_id BLOB NOT NULL PRIMARY KEY REFERENCES contribution (id),
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'allowed', 'upheld', 'lapsed')),
    reason TEXT,
    raised_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX appeal_waiting ON appeal (state, raised_on, contribution_id);

-- What a moderator told the author with a decision; the receipt alone shows it.
CREATE TABLE reply (
    decision_id BLOB NOT NULL PRIMARY KEY REFERENCES decision (id),
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    words TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX reply_by_contribution ON reply (contribution_id);
