-- Rows as they were when only the migrations up to this one had been applied.
INSERT INTO phase_signature (of_phase, staff_id, word, why, texts_hash, signed_on) VALUES
    (101, 801, 'signed', '', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-21'),
    (102, 802, 'objected', 'Nobody understands the second question.', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-21');
INSERT INTO phase_rota (of_phase, staff_id, promised_on) VALUES (101, 802, '2026-11-21');
INSERT INTO rules_lock (engagement, rules, rules_hash, staff_id, locked_on) VALUES
    ('ahp-strategy', 'reason abusive', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 802, '2026-11-21');
