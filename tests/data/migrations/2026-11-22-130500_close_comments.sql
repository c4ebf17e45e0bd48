-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO closed_comments (contribution_id, reason) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 'attacks');
