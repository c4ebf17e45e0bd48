-- The same on both engines.
DROP TABLE report;
