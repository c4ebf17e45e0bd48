-- The same on both engines.
DROP TABLE closed_comments;
