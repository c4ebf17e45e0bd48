-- Differs from SQLite in the function that its triggers call.
DROP TABLE ledger_head;
DROP TABLE ledger;
DROP FUNCTION ledger_refuses();
