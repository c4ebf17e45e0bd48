-- Rows as they were when only this migration had been applied.
INSERT INTO engagement (slug, languages, contact, created_on) VALUES
    ('ahp-strategy', 'en ur', 'listening@example.org', '2026-11-20');

INSERT INTO wording (engagement, key, reading, words) VALUES
    ('ahp-strategy', 'name', 'en', 'Our AHP strategy'),
    ('ahp-strategy', 'name', 'ur', 'ہماری حکمت عملی'),
    ('ahp-strategy', 'question.matters.title', 'en-easy', 'What matters to you?');

INSERT INTO list_entry (engagement, list, code, position, valid_from, valid_to, successor, facts) VALUES
    ('ahp-strategy', 'profession', 'physiotherapist', 0, '2026-04-01', NULL, NULL, '{"voice_group":"physiotherapy"}'),
    ('ahp-strategy', 'profession', 'operating-department', 1, '2020-04-01', '2026-03-31', 'odp', '{}');

INSERT INTO phase (id, engagement, ordinal, kind, audiences, lasts_days, state, opens_at, closes_at, closed_at,
    paused_because, set_hash) VALUES
    (101, 'ahp-strategy', 1, 'listen', 'citizen', 28, 'analysed', NULL, NULL, 1795000000000, NULL, 'abc'),
    (102, 'ahp-strategy', 2, 'respond', 'ahp', 21, 'open', NULL, 1797000000000, NULL, 'An election', NULL),
    (103, 'ahp-strategy', 3, 'challenge', 'citizen ahp other', 14, 'scheduled', 1798000000000, 1799000000000, NULL,
        NULL, NULL);

INSERT INTO prompt (id, phase_id, position, question, theme_id, finding_id) VALUES
    (201, 101, 1, 'matters', NULL, NULL),
    (202, 102, 1, NULL, 301, NULL),
    (203, 103, 1, NULL, NULL, 401);
