-- Rows as they were when this migration was the last.
INSERT INTO release (engagement, number, cut_on, last_position, snapshot, digest) VALUES
    ('ahp-strategy', 1, '2026-11-20', 0, '{}', 'aa'),
    ('ahp-strategy', 2, '2026-11-21', 1, '{}', 'bb');
