-- Tells a site whose first content is in from one where that was broken off. Those of before count as whole.
INSERT INTO site_setting (name, value)
SELECT 'founded', 'yes' FROM DUAL WHERE EXISTS (SELECT 1 FROM site_setting);
