-- Rows as they were when this migration was the last. {hex:…} is a byte string.
UPDATE contribution SET relation = 'carer', region = 'midlands', context_for = 'public'
    WHERE id = {hex:000102030405060708090a0b0c0d0e0f};
