-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO account (id, email, password_hash, audience, profession, confirmed) VALUES
    (601, 'rosa@example.org', '$argon2id$', 'ahp', 'physiotherapist', 1),
    (602, 'dev@example.org', '$argon2id$', 'other', 'pharmacy', 0);

INSERT INTO account_confirmation (token_hash, account_id, expires_at) VALUES ({hex:bb00}, 602, 1796000000000);

INSERT INTO account_voice (account_id, phase_id) VALUES (601, 102);

INSERT INTO account_session (token_hash, account_id, seen_at, ends_at) VALUES
    ({hex:bb01}, 601, 1795100000000, 1795200000000);

INSERT INTO outbox (id, recipient, message, reading, facts, due_at, attempts) VALUES
    (701, 'dev@example.org', 'confirm', 'en', '{"link":"https://example.org"}', 1795000000000, 2);
