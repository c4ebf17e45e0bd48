-- The same on both engines.
DROP TABLE import_batch;
DROP TABLE contribution;
