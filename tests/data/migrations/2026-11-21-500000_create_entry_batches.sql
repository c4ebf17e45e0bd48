-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO entry_batch (id, engagement, staff_id, channel, label, opened_on, closed_on, entries, released) VALUES
    (951, 'ahp-strategy', 802, 'paper', 'Lunch club', '2026-11-21', NULL, 1, 0),
    (952, 'ahp-strategy', 802, 'phone', 'Monday calls', '2026-11-20', '2026-11-21', 4, 1);

INSERT INTO batch_entry (batch_id, contribution_id) VALUES (951, {hex:f0});
