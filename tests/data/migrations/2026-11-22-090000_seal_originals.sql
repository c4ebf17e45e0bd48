-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO sealed_original (contribution_id, sealed, kept_until) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, {hex:5ea1ed}, '2027-05-21');
