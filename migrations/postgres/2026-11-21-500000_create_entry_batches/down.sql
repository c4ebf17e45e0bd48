-- Differs from SQLite in how a check is narrowed.
DROP TABLE batch_entry;
DROP TABLE entry_batch;
DELETE FROM staff_role WHERE role = 'facilitator';
ALTER TABLE staff_role DROP CONSTRAINT staff_role_role_check;
ALTER TABLE staff_role ADD CONSTRAINT staff_role_role_check
    CHECK (role IN ('moderator', 'analyst', 'lead', 'administrator'));
