-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO declined_voice (contribution_id, released_in) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 2);
