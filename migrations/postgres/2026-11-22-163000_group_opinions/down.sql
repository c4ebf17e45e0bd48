-- The same on both engines.
DROP TABLE opinion;
DROP TABLE audience_figure;
