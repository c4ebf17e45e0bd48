-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO group_session (batch_id, held_on, place, came, agreed) VALUES (952, '2026-11-20', 'community-centre', 12, 1);

INSERT INTO session_reach (batch_id, reach) VALUES (952, 'unpaid-carers'), (952, 'rural');

INSERT INTO session_need (batch_id, need, met) VALUES (952, 'interpreter', 1), (952, 'large-print', 0);
