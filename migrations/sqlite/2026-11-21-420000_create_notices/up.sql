-- Differs from PostgreSQL in the name of the byte string type and in WITHOUT ROWID (no row numbers beside voices).
-- Addresses that asked to be told of news: a world of its own, which nothing joins to words or to accounts. Once an
-- address is confirmed there is no day beside it; the links are those that its mails carry.
CREATE TABLE notice_address (
    -- A keyed hash of engagement and address, and the token of the link that deletes the row.
    id BLOB NOT NULL PRIMARY KEY,
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    email TEXT NOT NULL,
    reading TEXT NOT NULL,
    news_link TEXT NOT NULL,
    deletion_link TEXT NOT NULL,
    -- The day it was asked for, until it is confirmed; unconfirmed ones go after two days.
    asked_on TEXT
) WITHOUT ROWID;

CREATE INDEX notice_by_engagement ON notice_address (engagement, id);
