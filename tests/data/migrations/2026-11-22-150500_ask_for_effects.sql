-- Rows as they were when this migration was the last: a nurse's challenge, and what it would do to her service.
INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch, relation, region, context_for, about, effect)
    SELECT {hex:c1c0}, prompt_id, 'other', 'nurse', {hex:c1c2}, channel, 'nearly', lang, 'We could.', 'published', NULL,
        received_on, {hex:c1c1}, 901, NULL, NULL, NULL, NULL, NULL, 'helps'
    FROM contribution WHERE id = {hex:000102030405060708090a0b0c0d0e0f};
