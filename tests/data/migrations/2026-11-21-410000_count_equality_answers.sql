-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO equality_tally (engagement, question, answer, settled, waiting) VALUES
    ('ahp-strategy', 'age', '25-34', 12, 1),
    ('ahp-strategy', 'age', 'prefer-not-to-say', 0, 3);

INSERT INTO equality_term (engagement, deleted_on) VALUES ('ahp-strategy', '2027-11-20');

INSERT INTO equality_form (form, counted_on) VALUES ({hex:e0e1}, '2026-11-21');
