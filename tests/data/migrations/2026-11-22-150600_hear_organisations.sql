-- Rows as they were when this migration was the last: what an organisation answered.
INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch, relation, region, context_for, about, effect, organisation)
    SELECT {hex:c2c0}, prompt_id, 'other', NULL, NULL, channel, NULL, lang, 'We would help.', 'published', NULL,
        received_on, {hex:c2c1}, 902, NULL, NULL, NULL, NULL, NULL, NULL, 'The Rest Trust'
    FROM contribution WHERE id = {hex:000102030405060708090a0b0c0d0e0f};
