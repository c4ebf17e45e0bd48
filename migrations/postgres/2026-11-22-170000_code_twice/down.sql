-- The same on both engines.
DROP TABLE double_code;
DROP TABLE double_unit;
DROP TABLE double_coding;
