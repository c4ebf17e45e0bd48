-- The same on both engines.
DROP TABLE session_need;
DROP TABLE session_reach;
DROP TABLE group_session;
