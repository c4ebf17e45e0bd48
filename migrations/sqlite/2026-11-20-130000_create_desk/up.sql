-- Differs from PostgreSQL in the name of the byte string type.
-- The strategy team, and every decision it takes on a contribution. Staff answer for decisions by name; nothing here
-- says who wrote the words.
CREATE TABLE staff (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL
);

CREATE TABLE staff_role (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    role TEXT NOT NULL CHECK (role IN ('moderator', 'analyst', 'lead', 'administrator')),
    PRIMARY KEY (staff_id, engagement, role)
);

CREATE TABLE staff_session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

-- Append-only: who decided what on which contribution, when and why.
CREATE TABLE decision (
    id BLOB NOT NULL PRIMARY KEY,
    contribution_id BLOB NOT NULL REFERENCES contribution (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    outcome TEXT NOT NULL,
    reason TEXT,
    decided_at BIGINT NOT NULL
);

CREATE INDEX decision_by_contribution ON decision (contribution_id);
