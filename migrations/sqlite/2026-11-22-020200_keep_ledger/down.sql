-- Differs from PostgreSQL in its triggers, which call no function.
DROP TABLE ledger_head;
DROP TABLE ledger;
