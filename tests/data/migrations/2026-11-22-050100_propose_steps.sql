-- Rows as they were when only the migrations up to this one had been applied.
INSERT INTO phase_proposal (of_phase, step, staff_id, why, proposed_on, closes_at, because, note) VALUES
    (102, 'closure', 802, 'We have heard enough.', '2026-11-21', NULL, NULL, NULL),
    (101, 'reopening', 802, 'A whole region was missing.', '2026-11-21', 1796000000000, 'more-voices', '');
