-- The same on both engines.
-- An engagement, its texts in every reading, its dated lists, its three phases and what they ask.
CREATE TABLE engagement (
    slug TEXT NOT NULL PRIMARY KEY,
    languages TEXT NOT NULL,
    contact TEXT NOT NULL,
    created_on TEXT NOT NULL
);

-- Every label and text of an engagement, by key and reading ("en", "ur", "en-easy").
CREATE TABLE wording (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    key TEXT NOT NULL,
    reading TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (engagement, key, reading)
);

-- Professions, regions, reasons, help numbers: data with dates, never code. `facts` holds what only some lists have.
CREATE TABLE list_entry (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    successor TEXT,
    facts TEXT NOT NULL,
    PRIMARY KEY (engagement, list, code)
);

CREATE TABLE phase (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('listen', 'respond', 'challenge')),
    audiences TEXT NOT NULL,
    lasts_days INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'open', 'closing', 'closed', 'analysed', 'published')),
    opens_at BIGINT,
    closes_at BIGINT,
    closed_at BIGINT,
    paused_because TEXT,
    set_hash TEXT,
    UNIQUE (engagement, ordinal)
);

-- What a phase puts to people: a question, then a theme, then a finding. Exactly one of the three is named.
CREATE TABLE prompt (
    id BIGINT NOT NULL PRIMARY KEY,
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    position INTEGER NOT NULL,
    question TEXT,
    theme_id BIGINT,
    finding_id BIGINT,
    CHECK ((question IS NULL AND theme_id IS NULL AND finding_id IS NOT NULL)
        OR (question IS NULL AND theme_id IS NOT NULL AND finding_id IS NULL)
        OR (question IS NOT NULL AND theme_id IS NULL AND finding_id IS NULL))
);

CREATE INDEX prompt_by_phase ON prompt (phase_id, position);
