-- The same on both engines.
DROP TABLE decision;
DROP TABLE staff_session;
DROP TABLE staff_role;
DROP TABLE staff;
