-- The same on both engines.
-- What those who asked for news were told of a phase: once each, however often the timer looks and the phase moves. Of no
-- address, and without a day. And, as 'not-ready', that the leads were told that it is due and cannot open.
CREATE TABLE phase_news (
    of_phase BIGINT NOT NULL REFERENCES phase (id),
    news TEXT NOT NULL CHECK (news IN ('opened', 'half-way', 'last-day', 'closed', 'results', 'not-ready')),
    PRIMARY KEY (of_phase, news)
);

-- Phases that are under way or over: that they opened was told when they did.
INSERT INTO phase_news (of_phase, news) SELECT id, 'opened' FROM phase WHERE state NOT IN ('draft', 'scheduled');
-- And what is over needs no news of it any more.
INSERT INTO phase_news (of_phase, news) SELECT id, 'closed' FROM phase
WHERE state IN ('closing', 'closed', 'analysed', 'published');
INSERT INTO phase_news (of_phase, news) SELECT id, 'results' FROM phase WHERE state IN ('analysed', 'published');
