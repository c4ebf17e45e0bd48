-- The same on both engines.
DROP TABLE finding_response;
DROP TABLE finding_theme;
DROP TABLE finding;
DROP TABLE published_set;
DROP TABLE evidence;
DROP TABLE theme;
