-- The same on both engines.
DROP TABLE batch_doubt;
DROP TABLE batch_check;
