-- The same on both engines.
DROP TABLE outbox;
DROP TABLE account_session;
DROP TABLE account_voice;
DROP TABLE account_confirmation;
DROP TABLE account;
