-- Differs from PostgreSQL in how a check is widened and in the name of the byte string type.
-- Roles for those who lead the moderators, word texts, review drafts and look on.
CREATE TABLE staff_role_wider (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    role TEXT NOT NULL CHECK (role IN ('facilitator', 'moderator', 'senior-moderator', 'analyst', 'editor', 'lead', 'critical-friend', 'observer', 'administrator')),
    PRIMARY KEY (staff_id, engagement, role)
);
INSERT INTO staff_role_wider (staff_id, engagement, role) SELECT staff_id, engagement, role FROM staff_role;
DROP TABLE staff_role;
ALTER TABLE staff_role_wider RENAME TO staff_role;

-- A link that a mail carries: it lets its owner choose a password once, and opens nothing else.
CREATE TABLE staff_link (
    token_hash BLOB NOT NULL PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    ends_at BIGINT NOT NULL
);
