-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO heavy_words (id, staff_id, on_day) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 801, '2026-11-21');

INSERT INTO moderation_rest (staff_id, engagement, since) VALUES (802, 'ahp-strategy', '2026-11-21');
