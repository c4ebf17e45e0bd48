-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO printed_code (slip_hash, used, typed_mark) VALUES
    ({hex:10101010101010101010101010101010101010101010101010101010101010aa}, NULL, NULL),
    ({hex:10101010101010101010101010101010101010101010101010101010101010bb}, 'yes',
        {hex:30303030303030303030303030303030303030303030303030303030303030aa});
INSERT INTO printed_tally (phase_id, audience, voice_group, made, used) VALUES
    (102, 'ahp', 'paramedics', 12, 1);
