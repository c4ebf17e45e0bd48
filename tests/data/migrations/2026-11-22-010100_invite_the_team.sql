-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO staff (id, name, email, password_hash) VALUES
    (803, 'Imogen Vale', 'imogen@example.org', '');

INSERT INTO staff_role (staff_id, engagement, role) VALUES
    (803, 'ahp-strategy', 'observer'),
    (802, 'ahp-strategy', 'editor');

INSERT INTO staff_link (token_hash, staff_id, purpose, ends_at) VALUES
    ({hex:11a100}, 803, 'invitation', 1795200000000);
