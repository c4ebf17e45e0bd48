-- Rows as they were when only the migrations up to this one had been applied. {hex:…} is a byte string.
INSERT INTO care_case (contribution_id, concern, state, raised_on, words, told_on, alerted) VALUES
    ({hex:f0}, 'danger', 'replied', '2026-11-21', 'Please call 999.', '2026-11-21', 'yes'),
    ({hex:f2}, NULL, 'closed', '2026-11-20', '', NULL, NULL);

UPDATE engagement SET safeguarding = 'lead@example.org duty@example.org';
