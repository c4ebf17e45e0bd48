-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch, concern) VALUES
    ({hex:f3}, 201, 'citizen', NULL, NULL, 'online', NULL, 'en', 'I cannot go on', 'received', NULL, '2026-11-21',
        {hex:aa04}, NULL, NULL, 'self-harm'),
    ({hex:f4}, 201, 'citizen', NULL, NULL, 'online', NULL, 'en', 'He locks me in', 'escalated', 'abuse', '2026-11-21',
        {hex:aa05}, NULL, NULL, NULL);
