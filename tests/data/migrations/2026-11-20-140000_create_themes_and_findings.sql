-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO theme (id, engagement, position, title, summary, state, set_hash, dropped_because) VALUES
    (301, 'ahp-strategy', 1, 'Being believed', 'Listening is part of treatment', 'published', 'abc', NULL),
    (302, 'ahp-strategy', 2, 'Parking', 'Cars', 'dropped', NULL, 'One voice only');

INSERT INTO evidence (theme_id, contribution_id) VALUES (301, {hex:000102030405060708090a0b0c0d0e0f});

INSERT INTO published_set (hash, phase_id, manifest, published_on) VALUES ('abc', 101, '{"themes":[]}', '2026-11-22');

INSERT INTO finding (id, engagement, position, title, statement, state, outcome, reason, earlier_statement, merged_into)
VALUES
    (401, 'ahp-strategy', 1, 'Listening', 'Listening is treatment', 'decided', 'change', 'Heard', 'Listening', NULL),
    (402, 'ahp-strategy', 2, 'Hearing', 'Hearing is treatment', 'decided', 'merge', 'The same', NULL, 401),
    (403, 'ahp-strategy', 3, 'Waiting', 'Waiting harms', 'draft', NULL, NULL, NULL, NULL);

INSERT INTO finding_theme (finding_id, theme_id) VALUES (401, 301), (402, 301);

INSERT INTO finding_response (finding_id, contribution_id) VALUES (401, {hex:f0});
