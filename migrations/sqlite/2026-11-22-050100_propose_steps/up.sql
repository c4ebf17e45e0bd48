-- The same on both engines.
-- A step of a phase that two of the team take together, while it waits for the second. What became of it is in the ledger.
CREATE TABLE phase_proposal (
    of_phase BIGINT NOT NULL REFERENCES phase (id),
    step TEXT NOT NULL CHECK (step IN ('closure', 'handover', 'reopening')),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    -- For the team.
    why TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    -- Of a phase that is to be opened again: until when, and what the public is told.
    closes_at BIGINT,
    because TEXT,
    note TEXT,
    PRIMARY KEY (of_phase, step)
);
