-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO report (id, prompt_id, contribution_id, reason, words, state, refusal, told, told_on, raised_on,
    receipt_hash) VALUES
    ({hex:ee00}, 201, {hex:000102030405060708090a0b0c0d0e0f}, 'about-me', 'That''s me', 'open', NULL, '', NULL,
        '2026-11-22', {hex:ee01}),
    ({hex:ee02}, 201, {hex:f2}, 'abusive', '', 'taken-down', 'unclear', 'سنا گیا', '2026-11-22', '2026-11-21',
        {hex:ee03}),
    ({hex:ee04}, 203, NULL, 'other', '', 'gone', NULL, '', NULL, '2026-11-21', {hex:ee05});
