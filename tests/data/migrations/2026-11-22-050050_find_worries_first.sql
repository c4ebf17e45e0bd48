-- Rows as they were when only the migrations up to this one had been applied: an index brings none of its own.
UPDATE contribution SET concern = concern, doubt = doubt;
