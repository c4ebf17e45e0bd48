-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO voice_translation (contribution_id, lang, words, released_in) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 'en', 'That someone listens to me.', 1);
