-- The same on both engines.
DROP TABLE equality_form;
DROP TABLE equality_term;
DROP TABLE equality_tally;
