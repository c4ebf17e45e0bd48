-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO stance (contribution_id, device_mark, audience, choice) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, {hex:d0}, 'citizen', 'agree'),
    ({hex:000102030405060708090a0b0c0d0e0f}, {hex:d1}, 'ahp', 'not-sure');

INSERT INTO group_stance (contribution_id, session, choice, people) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 901, 'disagree', 6);

INSERT INTO stance_figure (contribution_id, counted, agree, disagree, not_sure) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, 'voices', 15, 0, NULL);
