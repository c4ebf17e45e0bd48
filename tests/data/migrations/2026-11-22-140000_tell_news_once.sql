-- Rows as they were when only the migrations up to this one had been applied.
INSERT INTO phase_news (of_phase, news) VALUES (101, 'half-way');
