-- The same on both engines.
DROP TABLE notice_address;
