-- Rows as they were when only the migrations up to this one had been applied.
INSERT INTO translation (engagement, key, reading, made_from, staff_id, confirmed_on) VALUES
    ('ahp-strategy', 'name', 'ur', 'Our AHP strategy', 801, '2026-11-21'),
    ('ahp-strategy', 'question.matters.title', 'en-easy', 'What mattered to you?', NULL, NULL);
