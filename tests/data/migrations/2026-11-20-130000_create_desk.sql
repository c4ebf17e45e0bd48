-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO staff (id, name, email, password_hash) VALUES
    (801, 'Nasreen Holloway', 'nasreen@example.org', '$argon2id$'),
    (802, 'Ruth Lowe', 'ruth@example.org', '$argon2id$');

INSERT INTO staff_role (staff_id, engagement, role) VALUES
    (801, 'ahp-strategy', 'moderator'),
    (801, 'ahp-strategy', 'analyst'),
    (802, 'ahp-strategy', 'lead');

INSERT INTO staff_session (token_hash, staff_id, seen_at, ends_at) VALUES
    ({hex:cc00}, 801, 1795100000000, 1795200000000);

INSERT INTO decision (id, contribution_id, staff_id, outcome, reason, decided_at) VALUES
    ({hex:dd00}, {hex:000102030405060708090a0b0c0d0e0f}, 801, 'published', NULL, 1795000000000),
    ({hex:dd01}, {hex:f2}, 801, 'declined', 'unclear', 1795000000001);
