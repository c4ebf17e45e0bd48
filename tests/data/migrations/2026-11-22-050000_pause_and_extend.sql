-- Rows as they were when only the migrations up to this one had been applied.
UPDATE phase SET paused_because = 'technical', paused_note = 'Back by noon.', extended_because = 'more-voices',
    extended_note = '' WHERE id = 102;
UPDATE phase SET held_because = 'pre-election', held_note = '';
