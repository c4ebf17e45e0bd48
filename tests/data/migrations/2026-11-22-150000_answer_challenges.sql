-- Rows as they were when this migration was the last.
INSERT INTO finding (id, engagement, position, title, statement, state, outcome, reason, earlier_statement, merged_into,
    answer)
VALUES
    (404, 'ahp-strategy', 4, 'Resting', 'Rest heals', 'decided', 'keep', 'Heard', NULL, NULL, 'We looked again and it does');
