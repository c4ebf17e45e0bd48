-- The same on both engines.
DROP TABLE stance_figure;
DROP TABLE group_stance;
DROP TABLE stance;
