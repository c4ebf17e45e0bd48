-- Rows as they were when this migration was the last. {hex:…} is a byte string.
INSERT INTO second_factor (staff_id, sealed_secret, last_step, since_on) VALUES
    (801, {hex:5ea1ed}, 59836666, '2026-11-22');

INSERT INTO recovery_code (code_hash, staff_id) VALUES
    ({hex:c0de00}, 801),
    ({hex:c0de01}, 801);

INSERT INTO staff_doorstep (token_hash, staff_id, ends_at) VALUES
    ({hex:d00500}, 802, 1795200000000);
