-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO report (id, prompt_id, contribution_id, reason, words, state, refusal, told, told_on, raised_on,
    receipt_hash, doubt) VALUES
    ({hex:ee06}, 201, {hex:f2}, 'danger', 'Look here', 'open', NULL, '', NULL, '2026-11-22', {hex:ee07}, 'program');
