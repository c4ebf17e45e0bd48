-- The same on both engines.
DROP TABLE strategy_approval;
DROP TABLE citation;
DROP TABLE strategy_line;
DROP TABLE strategy_section;
