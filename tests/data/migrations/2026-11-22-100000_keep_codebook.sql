-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO codebook_code (id, engagement, parent, theme_id, name, definition, include_when, exclude_when, example,
    state, merged_into, number) VALUES
    (401, 'ahp-strategy', NULL, 301, 'Believed', 'Somebody is or is not believed', 'The first time', '', '', 'open', NULL, 1),
    (402, 'ahp-strategy', 401, NULL, 'Cars', 'Parking', '', '', '', 'merged', 401, 2);
INSERT INTO code_wording (code_id, number, cause, other, parent, theme, name, definition, include_when, exclude_when,
    example, staff_id, worded_on) VALUES
    (401, 1, 'made', NULL, NULL, 301, 'Believed', 'Somebody is or is not believed', 'The first time', '', '', 801, '2026-11-22'),
    (402, 2, 'merged', 401, 401, NULL, 'Cars', 'Parking', '', '', '', 802, '2026-11-22');
INSERT INTO code_memo (id, code_id, staff_id, memo, noted_on) VALUES (403, 401, 801, 'Often with waiting.', '2026-11-22');
INSERT INTO coding (contribution_id, code_id, starts, runs, staff_id, quote, doubt, coded_on) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 401, 5, 13, 801, 'yes', 'merger', '2026-11-22');
INSERT INTO bench_read (contribution_id, staff_id) VALUES ({hex:000102030405060708090a0b0c0d0e0f}, 801);
UPDATE contribution SET coded = 'again' WHERE id = {hex:000102030405060708090a0b0c0d0e0f};
UPDATE evidence SET through = 'code';
