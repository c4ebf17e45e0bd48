-- Differs from PostgreSQL in how a check is narrowed.
DROP TABLE staff_link;
CREATE TABLE staff_role_narrower (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    role TEXT NOT NULL CHECK (role IN ('facilitator', 'moderator', 'analyst', 'lead', 'administrator')),
    PRIMARY KEY (staff_id, engagement, role)
);
INSERT INTO staff_role_narrower (staff_id, engagement, role)
    SELECT staff_id, engagement, role FROM staff_role WHERE role IN ('facilitator', 'moderator', 'analyst', 'lead', 'administrator');
DROP TABLE staff_role;
ALTER TABLE staff_role_narrower RENAME TO staff_role;
