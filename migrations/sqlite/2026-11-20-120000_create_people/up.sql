-- Differs from PostgreSQL in the name of the byte string type.
-- Accounts of allied health and other professionals: a world of its own. No key, no time and no profession code leads
-- from here to a contribution; `account_voice` records only that a voice has been given.
CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('ahp', 'other')),
    profession TEXT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1))
);

CREATE TABLE account_confirmation (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);

CREATE TABLE account_voice (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    PRIMARY KEY (account_id, phase_id)
);

CREATE TABLE account_session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

-- Mail that waits to leave, written in the same transaction as its cause.
CREATE TABLE outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    recipient TEXT NOT NULL,
    -- Which message, in which reading, and the facts that its template needs; worded when it is sent.
    message TEXT NOT NULL,
    reading TEXT NOT NULL,
    facts TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL
);

CREATE INDEX outbox_due ON outbox (due_at);
