-- The same on both engines.
DROP TABLE printed_tally;
DROP TABLE printed_code;
