-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO import_batch (id, engagement, source, imported_on, undone_on) VALUES
    (501, 'ahp-strategy', 'letters.csv', '2026-11-20', NULL),
    (502, 'ahp-strategy', 'wrong.csv', '2026-11-20', '2026-11-21');

INSERT INTO contribution (id, prompt_id, audience, voice_group, voice_mark, channel, verdict, lang, words, state, reason,
    received_on, receipt_hash, position, import_batch) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 201, 'citizen', NULL, NULL, 'online', NULL, 'en',
        'It''s being believed', 'published', NULL, '2026-11-20', {hex:aa00}, 1, NULL),
    ({hex:f0}, 202, 'ahp', 'physiotherapy', {hex:0badcafe}, 'online', NULL, 'und', 'ہم سنتے ہیں', 'received', NULL,
        '2026-11-21', {hex:aa01}, NULL, NULL),
    ({hex:f1}, 203, 'other', 'pharmacy', {hex:0badcaff}, 'online', 'nearly', 'en', '', 'withdrawn', 'author',
        '2026-11-22', {hex:aa02}, NULL, NULL),
    ({hex:f2}, 201, 'citizen', NULL, NULL, 'imported', NULL, 'en', 'Waiting too long', 'declined', 'unclear',
        '2026-11-20', {hex:aa03}, NULL, 501);
