-- The same on both engines.
DROP TABLE rules_lock;
DROP TABLE phase_rota;
DROP TABLE phase_signature;
