-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO batch_check (batch_id, wanted_on, checked_on, staff_id, compared, differing) VALUES
    (951, '2026-11-21', NULL, NULL, NULL, NULL),
    (952, '2026-11-20', '2026-11-21', 802, 3, 1);

INSERT INTO batch_doubt (batch_id, contribution_id) VALUES (951, {hex:f0});
