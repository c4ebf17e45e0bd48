-- Rows as they were when this migration was the last.
INSERT INTO strategy_remark (id, engagement, line_id, line_words, staff_id, kind, said, said_on, standing, team_answer,
    answered_by, ended_on)
VALUES
    (931, 'ahp-strategy', 912, 'We will answer.', 801, 'no', 'Whom will you answer?', '2026-11-21', 'answered',
        'It now says whom.', 802, '2026-11-22'),
    (932, 'ahp-strategy', NULL, '', 801, 'comment', 'It reads well.', '2026-11-21', 'open', NULL, NULL, NULL);
