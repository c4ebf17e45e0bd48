-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO opinion (phase_id, of_closing, figures) VALUES (101, '1797379200000', '{}');
INSERT INTO audience_figure (contribution_id, figures) VALUES
    ({hex:000102030405060708090a0b0c0d0e0f}, '[[20,null,0],[10,0,0],[0,0,0]]');
