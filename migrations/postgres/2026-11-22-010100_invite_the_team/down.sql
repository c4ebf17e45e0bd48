-- Differs from SQLite in how a check is narrowed.
DROP TABLE staff_link;
DELETE FROM staff_role WHERE role NOT IN ('facilitator', 'moderator', 'analyst', 'lead', 'administrator');
ALTER TABLE staff_role DROP CONSTRAINT staff_role_role_check;
ALTER TABLE staff_role ADD CONSTRAINT staff_role_role_check
    CHECK (role IN ('facilitator', 'moderator', 'analyst', 'lead', 'administrator'));
