-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO notice_address (id, engagement, email, reading, news_link, deletion_link, asked_on) VALUES
    ({hex:b0}, 'ahp-strategy', 'reader@example.org', 'en', 'https://listen.example.org/ahp-strategy',
        'https://listen.example.org/notices/deletion?token=0', NULL),
    ({hex:b1}, 'ahp-strategy', 'doubtful@example.org', 'ur', 'https://listen.example.org/ur/ahp-strategy',
        'https://listen.example.org/ur/notices/deletion?token=1', '2026-11-21');
