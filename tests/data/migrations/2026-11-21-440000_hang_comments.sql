-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch, relation, region, context_for, about)
    SELECT {hex:c0c0}, prompt_id, audience, NULL, NULL, channel, NULL, lang, 'A comment.', 'published', NULL,
        received_on, {hex:c0c1}, 900, NULL, NULL, NULL, NULL, id
    FROM contribution WHERE id = {hex:000102030405060708090a0b0c0d0e0f};
