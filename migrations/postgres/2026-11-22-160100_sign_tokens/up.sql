-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- The keys that sign an account's right to one voice without seeing what they sign, for each group of a phase.
CREATE TABLE voice_key (
    -- SHA-256 of the public key.
    key_id BYTEA NOT NULL PRIMARY KEY,
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    audience TEXT NOT NULL CHECK (audience IN ('ahp', 'other')),
    voice_group TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    -- The seed of the secret half, sealed under the installation's key.
    sealed BYTEA NOT NULL,
    -- How many accounts have had something signed.
    issued BIGINT NOT NULL,
    UNIQUE (phase_id, audience, voice_group)
);

-- Tokens that became a voice, each as a hash: not by whom, when, or which voice.
CREATE TABLE spent_token (
    token_mark BYTEA NOT NULL PRIMARY KEY,
    -- A keyed hash of the form that spent it: the same form sent twice gets the same voice. The form is not kept.
    form_mark BYTEA NOT NULL
);

-- A hash of what an account sent to be signed, so that a lost answer can be had again. What was sent is blinded: it is as
-- likely for every token.
ALTER TABLE account_voice ADD COLUMN request BYTEA;
