-- The same on both engines.
-- What critical friends say of the draft strategy, and what the team answers.
CREATE TABLE strategy_remark (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    -- None for the document as a whole, or where the line was removed since.
    line_id BIGINT REFERENCES strategy_line (id) ON DELETE SET NULL,
    -- The line as it was read; empty for the document as a whole.
    line_words TEXT NOT NULL,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('comment', 'no')),
    said TEXT NOT NULL,
    said_on TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('open', 'answered', 'taken-back')),
    team_answer TEXT,
    answered_by BIGINT REFERENCES staff (id),
    ended_on TEXT
);

CREATE INDEX strategy_remark_by_engagement ON strategy_remark (engagement);
