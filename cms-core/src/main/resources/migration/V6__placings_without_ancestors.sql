-- A list of a section asks for those below it by itself, so that a section that moves takes its articles along. A row
-- stands only for a section that the article itself names, and none for a static page.
DELETE s FROM article_section s
    JOIN article a ON a.id = s.article_id
    JOIN revision r ON r.id = a.revision_id
WHERE a.kind = 'PAGE'
   OR (NOT (s.section_id <=> r.content_section_id)
       AND NOT JSON_CONTAINS(r.content_further_sections, CAST(s.section_id AS CHAR)));

ALTER TABLE article_section MODIFY section_id BIGINT NOT NULL COMMENT 'its own section and further ones, not those above';
