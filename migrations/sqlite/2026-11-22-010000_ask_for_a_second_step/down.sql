-- The same on both engines.
DROP TABLE staff_doorstep;
DROP TABLE recovery_code;
DROP TABLE second_factor;
