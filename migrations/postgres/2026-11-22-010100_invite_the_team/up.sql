-- Differs from SQLite in how a check is widened and in the name of the byte string type.
-- Roles for those who lead the moderators, word texts, review drafts and look on.
ALTER TABLE staff_role DROP CONSTRAINT staff_role_role_check;
ALTER TABLE staff_role ADD CONSTRAINT staff_role_role_check
    CHECK (role IN ('facilitator', 'moderator', 'senior-moderator', 'analyst', 'editor', 'lead', 'critical-friend', 'observer', 'administrator'));

-- A link that a mail carries: it lets its owner choose a password once, and opens nothing else.
CREATE TABLE staff_link (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    ends_at BIGINT NOT NULL
);
