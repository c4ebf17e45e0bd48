-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO contribution_version (contribution_id, version, words, lang, state, reason, written_on) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 1, 'It''s being believed', 'en', 'taken', NULL, '2026-11-20'),
    ({hex:000102030405060708090a0b0c0d0e0f}, 2, 'It''s being believed at once', 'en', 'declined', 'unclear', '2026-11-20'),
    ({hex:000102030405060708090a0b0c0d0e0f}, 3, 'سنا جانا', 'und', 'waiting', NULL, '2026-11-21');

INSERT INTO appeal (contribution_id, words, state, reason, raised_on) VALUES
    ({hex:f2}, 'Ten weeks is too long, that is clear', 'upheld', 'unclear', '2026-11-21'),
    ({hex:f1}, '', 'lapsed', NULL, '2026-11-22');

INSERT INTO reply (decision_id, contribution_id, words) VALUES
    ({hex:dd01}, {hex:f2}, 'Please say how long you waited.');
