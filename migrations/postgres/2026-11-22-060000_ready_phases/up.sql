-- The same on both engines.
-- What a critical friend last said of the texts of a phase that is ahead: they signed, or object and say why.
CREATE TABLE phase_signature (
    of_phase BIGINT NOT NULL REFERENCES phase (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    word TEXT NOT NULL CHECK (word IN ('signed', 'objected')),
    why TEXT NOT NULL,
    -- SHA-256, in hexadecimal, of the texts as they were read.
    texts_hash TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    PRIMARY KEY (of_phase, staff_id)
);
-- Who of the team promises to moderate in a phase.
CREATE TABLE phase_rota (
    of_phase BIGINT NOT NULL REFERENCES phase (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    promised_on TEXT NOT NULL,
    PRIMARY KEY (of_phase, staff_id)
);
-- The rules of moderation as they were locked, in the very bytes that the hash is of.
CREATE TABLE rules_lock (
    engagement TEXT NOT NULL PRIMARY KEY REFERENCES engagement (slug),
    rules TEXT NOT NULL,
    rules_hash TEXT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    locked_on TEXT NOT NULL
);
