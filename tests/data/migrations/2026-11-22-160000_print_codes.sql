-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO printed_code (slip_hash, used) VALUES
    ({hex:10101010101010101010101010101010101010101010101010101010101010aa}, NULL),
    ({hex:10101010101010101010101010101010101010101010101010101010101010bb}, 'yes');
INSERT INTO printed_tally (phase_id, audience, voice_group, made, used) VALUES
    (102, 'ahp', 'paramedics', 12, 1);
