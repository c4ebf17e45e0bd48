-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch, concern, doubt) VALUES
    ({hex:f5}, 201, 'citizen', NULL, NULL, 'online', NULL, 'en', 'Buy this now', 'received', NULL, '2026-11-21',
        {hex:aa06}, NULL, NULL, NULL, 'program');
