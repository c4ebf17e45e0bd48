-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO double_coding (id, engagement, phase, prompt, percent, seed, second, staff_id, started_on, ended_on)
    SELECT 411, 'ahp-strategy', phase_id, id, 25, '00000000000000ff', 802, 801, '2026-11-22', '2026-11-22' FROM prompt
    ORDER BY id LIMIT 1;
INSERT INTO double_unit (contribution_id, double_id, coded, staff_id, because, settled_on) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 411, 'yes', 801, 'It is about being believed.', '2026-11-22');
INSERT INTO double_code (contribution_id, double_id, code_id, reader) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 411, 401, 'first'),
    ({hex:000102030405060708090a0b0c0d0e0f}, 411, 401, 'settled');
