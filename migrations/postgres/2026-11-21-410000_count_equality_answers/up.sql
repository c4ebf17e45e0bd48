-- Differs from SQLite in the name of the byte string type and in WITHOUT ROWID.
-- Answers to equality questions: a world of its own. One counter for each answer to each question and nothing else, so
-- there is no row of a person, no two answers can be put together, and nothing leads to what anybody said.
CREATE TABLE equality_tally (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    -- In the figures that the team sees, and those that join them with the next release.
    settled BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    PRIMARY KEY (engagement, question, answer)
);

-- The day on which the counters of an engagement are deleted. Without a row nothing is asked.
CREATE TABLE equality_term (
    engagement TEXT NOT NULL PRIMARY KEY REFERENCES engagement (slug),
    deleted_on TEXT NOT NULL
);

-- Forms that were counted, for a day, so that one press of a button counts once. Says nothing of the answer.
CREATE TABLE equality_form (
    form BYTEA NOT NULL PRIMARY KEY,
    counted_on TEXT NOT NULL
);
