-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO voice_key (key_id, phase_id, audience, voice_group, public_key, sealed, issued) VALUES
    ({hex:20202020202020202020202020202020202020202020202020202020202020aa}, 102, 'ahp', 'paramedics',
        {hex:02aabb}, {hex:0011223344}, 21);
INSERT INTO spent_token (token_mark, form_mark) VALUES
    ({hex:20202020202020202020202020202020202020202020202020202020202020bb},
        {hex:30303030303030303030303030303030303030303030303030303030303030bb});
