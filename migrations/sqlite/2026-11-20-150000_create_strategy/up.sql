-- The same on both engines.
-- The document: sections of lines, each line citing the findings it rests on, approved by two people.
CREATE TABLE strategy_section (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    position INTEGER NOT NULL,
    title TEXT NOT NULL
);

CREATE TABLE strategy_line (
    id BIGINT NOT NULL PRIMARY KEY,
    section_id BIGINT NOT NULL REFERENCES strategy_section (id),
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'cited', 'approved', 'published')),
    first_approver BIGINT REFERENCES staff (id),
    second_approver BIGINT REFERENCES staff (id)
);

CREATE INDEX strategy_line_by_section ON strategy_line (section_id, position);

CREATE TABLE citation (
    line_id BIGINT NOT NULL REFERENCES strategy_line (id) ON DELETE CASCADE,
    finding_id BIGINT NOT NULL REFERENCES finding (id),
    PRIMARY KEY (line_id, finding_id)
);

-- Who has approved the document as its lines stand now; emptied when a line changes.
CREATE TABLE strategy_approval (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    approved_at BIGINT NOT NULL,
    PRIMARY KEY (engagement, staff_id)
);
