-- The same on both engines.
DROP TABLE reply;
DROP TABLE appeal;
DROP TABLE contribution_version;
