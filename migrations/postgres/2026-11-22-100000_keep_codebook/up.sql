-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- A code of an engagement's codebook, as it is now. It stands under another or under none: two levels.
CREATE TABLE codebook_code (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    parent BIGINT REFERENCES codebook_code (id),
    -- What is coded with it is evidence of this theme.
    theme_id BIGINT REFERENCES theme (id),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include_when TEXT NOT NULL,
    exclude_when TEXT NOT NULL,
    example TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'retired', 'merged', 'split')),
    merged_into BIGINT REFERENCES codebook_code (id),
    -- How often it was worded or moved.
    number INTEGER NOT NULL
);

CREATE INDEX codebook_code_of_engagement ON codebook_code (engagement);
CREATE INDEX codebook_code_by_theme ON codebook_code (theme_id);

-- Every wording of a code, with what was done. Rows are added and never changed.
CREATE TABLE code_wording (
    code_id BIGINT NOT NULL REFERENCES codebook_code (id),
    number INTEGER NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('made', 'reworded', 'merged', 'joined', 'split', 'retired', 'reopened')),
    -- Of a merger the other code, of one that came of a split the wider one.
    other BIGINT REFERENCES codebook_code (id),
    parent BIGINT REFERENCES codebook_code (id),
    theme BIGINT REFERENCES theme (id),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    include_when TEXT NOT NULL,
    exclude_when TEXT NOT NULL,
    example TEXT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    worded_on TEXT NOT NULL,
    PRIMARY KEY (code_id, number)
);

-- What a colleague noted on a code.
CREATE TABLE code_memo (
    id BIGINT NOT NULL PRIMARY KEY,
    code_id BIGINT NOT NULL REFERENCES codebook_code (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    memo TEXT NOT NULL,
    noted_on TEXT NOT NULL
);

CREATE INDEX code_memo_by_code ON code_memo (code_id);

-- Words, or a passage of them, that bear a code. The words themselves are not here: a passage is a place in them.
CREATE TABLE coding (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    code_id BIGINT NOT NULL REFERENCES codebook_code (id),
    -- Both 0 where all of the words bear it.
    starts INTEGER NOT NULL,
    runs INTEGER NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    -- Could be quoted.
    quote TEXT CHECK (quote IN ('yes')),
    -- Why it must be looked at again.
    doubt TEXT CHECK (doubt IN ('meaning', 'merger', 'split', 'retirement', 'words')),
    coded_on TEXT NOT NULL,
    PRIMARY KEY (contribution_id, code_id, starts, runs)
);

CREATE INDEX coding_by_code ON coding (code_id, contribution_id, doubt);

-- Who of the team has read which words on the bench.
CREATE TABLE bench_read (
    contribution_id BYTEA NOT NULL REFERENCES contribution (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    PRIMARY KEY (contribution_id, staff_id)
);

-- Whether words bear codes, and whether one of those must be looked at again.
ALTER TABLE contribution ADD COLUMN coded TEXT CHECK (coded IN ('yes', 'again'));

CREATE INDEX contribution_on_bench ON contribution (prompt_id, state, id, coded, lang, channel);

-- Linked because words bear a code of the theme, and not by hand.
ALTER TABLE evidence ADD COLUMN through TEXT CHECK (through IN ('code'));
