-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- What the words became: themes with their evidence, findings drawn from themes and responses.
CREATE TABLE theme (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'published', 'dropped')),
    set_hash TEXT,
    dropped_because TEXT
);

CREATE INDEX theme_by_engagement ON theme (engagement, position);

CREATE TABLE evidence (
    theme_id BIGINT NOT NULL REFERENCES theme (id),
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (theme_id, contribution_id)
);

CREATE INDEX evidence_by_contribution ON evidence (contribution_id, theme_id);

-- What was handed over to the next phase: the hash of the manifest names it, so it cannot change unnoticed.
CREATE TABLE published_set (
    hash TEXT NOT NULL PRIMARY KEY,
    phase_id BIGINT NOT NULL REFERENCES phase (id),
    manifest TEXT NOT NULL,
    published_on TEXT NOT NULL
);

CREATE TABLE finding (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    statement TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'decided', 'published')),
    outcome TEXT CHECK (outcome IN ('keep', 'change', 'merge', 'drop')),
    reason TEXT,
    earlier_statement TEXT,
    merged_into BIGINT REFERENCES finding (id)
);

CREATE INDEX finding_by_engagement ON finding (engagement, position);

CREATE TABLE finding_theme (
    finding_id BIGINT NOT NULL REFERENCES finding (id),
    theme_id BIGINT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (finding_id, theme_id)
);

CREATE TABLE finding_response (
    finding_id BIGINT NOT NULL REFERENCES finding (id),
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (finding_id, contribution_id)
);
