-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- Codes that an organiser prints and hands out: each becomes one voice, once. Neither the phase nor the group stands
-- beside it: the keyed hash alone knows.
CREATE TABLE printed_code (
    slip_hash BLOB NOT NULL PRIMARY KEY,
    -- Empty until it became a voice; never which, nor when.
    used TEXT CHECK (used = 'yes'),
    -- A keyed hash of the form that used it: the same form sent twice gets the same voice. The form is not kept.
    typed_mark BLOB
) WITHOUT ROWID;

-- How many of them there are, and how many were used, for each group of a phase.
CREATE TABLE printed_tally (
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    audience TEXT NOT NULL CHECK (audience IN ('ahp', 'other')),
    voice_group TEXT NOT NULL,
    made BIGINT NOT NULL,
    used BIGINT NOT NULL,
    PRIMARY KEY (phase_id, audience, voice_group)
);
