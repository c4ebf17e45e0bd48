-- The same on both engines.
DROP TABLE strategy_remark;
