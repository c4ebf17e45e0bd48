-- Differs from SQLite in the name of the byte string type.
-- The authenticator of a member of the team (RFC 6238): its secret under the installation's key, and the last 30-second
-- step that was accepted, so that no code counts twice.
CREATE TABLE second_factor (
    staff_id BIGINT NOT NULL PRIMARY KEY REFERENCES staff (id),
    sealed_secret BYTEA NOT NULL,
    last_step BIGINT NOT NULL,
    since_on TEXT NOT NULL
);

-- Codes for the day when the authenticator is not at hand: keyed hashes, each gone once it was used.
CREATE TABLE recovery_code (
    code_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id)
);

CREATE INDEX recovery_code_by_staff ON recovery_code (staff_id);

-- Someone whose password was right and who has not shown the second step yet. It opens no page of the desk.
CREATE TABLE staff_doorstep (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    ends_at BIGINT NOT NULL
);
