-- Rows as they were when this migration was the last.
INSERT INTO strategy_section (id, engagement, position, title) VALUES (901, 'ahp-strategy', 1, 'What matters');

INSERT INTO strategy_line (id, section_id, position, words, state, first_approver, second_approver) VALUES
    (911, 901, 1, 'We will ask first what matters.', 'approved', 801, 802),
    (912, 901, 2, 'We will answer.', 'draft', NULL, NULL);

INSERT INTO citation (line_id, finding_id) VALUES (911, 401);

INSERT INTO strategy_approval (engagement, staff_id, approved_at) VALUES ('ahp-strategy', 801, 1795000000000);
