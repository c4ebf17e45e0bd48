-- The same on both engines.
DROP TABLE sealed_original;
