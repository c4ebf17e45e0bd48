-- The same on both engines.
-- Which readings the texts of a phase need before it opens. None: the default language alone.
ALTER TABLE engagement ADD COLUMN required TEXT;

-- What a translation was made from, as it was then, and which colleague confirmed it on which day. A text without a row
-- here is a draft of the source as it stands. `made_from` keeps the old words and not their hash, so that the desk can
-- show a translator what changed. For a sheet of the interface (key `sheet.NAME`) it is the sheet's digest.
CREATE TABLE translation (
    engagement TEXT NOT NULL REFERENCES engagement (slug),
    key TEXT NOT NULL,
    reading TEXT NOT NULL,
    made_from TEXT NOT NULL,
    staff_id BIGINT REFERENCES staff (id),
    confirmed_on TEXT,
    PRIMARY KEY (engagement, key, reading),
    CHECK ((staff_id IS NULL) = (confirmed_on IS NULL))
);
