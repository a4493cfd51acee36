-- What has no date stands after all that has one, so that an old archive brought in today does not lead the news.

ALTER TABLE article
    MODIFY sorted_at DATETIME(3) NOT NULL COMMENT 'place in lists: publication, else 1970-01-01';

UPDATE article SET sorted_at = '1970-01-01' WHERE published_at IS NULL AND state <> 'NEVER';

UPDATE article_section s JOIN article a ON a.id = s.article_id SET s.sorted_at = a.sorted_at WHERE a.published_at IS NULL;
UPDATE article_tag s JOIN article a ON a.id = s.article_id SET s.sorted_at = a.sorted_at WHERE a.published_at IS NULL;
UPDATE article_author s JOIN article a ON a.id = s.article_id SET s.sorted_at = a.sorted_at WHERE a.published_at IS NULL;
