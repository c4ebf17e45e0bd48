-- The same on both engines.
ALTER TABLE evidence DROP COLUMN through;
DROP INDEX contribution_on_bench;
ALTER TABLE contribution DROP COLUMN coded;
DROP TABLE bench_read;
DROP TABLE coding;
DROP TABLE code_memo;
DROP TABLE code_wording;
DROP TABLE codebook_code;
