-- The same on both engines.
ALTER TABLE account_voice DROP COLUMN request;
DROP TABLE spent_token;
DROP TABLE voice_key;
