CREATE TABLE article (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ARTICLE or PAGE',
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'NEVER, PUBLISHED or WITHDRAWN',
    external_source VARCHAR(100) NULL COMMENT 'whose id external_id is',
    external_id VARCHAR(600) NULL,
    imported_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the article as it was last brought in',
    imported_version BIGINT NULL COMMENT 'version this row had then; another version means edited since',
    published_at DATETIME(3) NULL COMMENT 'NULL: no date is shown',
    published_precision VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL,
    updated_at DATETIME(3) NULL,
    updated_precision VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sorted_at DATETIME(3) NOT NULL COMMENT 'place in lists: publication, else import',
    revision_id BIGINT NULL COMMENT 'the public revision; kept when withdrawn',
    withdrawn_because VARCHAR(500) NULL,
    -- the card: what lists show of the public revision, so that they never load a body
    slug VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(500) NOT NULL,
    kicker VARCHAR(200) NULL,
    sapo TEXT NULL,
    section_id BIGINT NULL,
    version BIGINT NOT NULL COMMENT 'grows with every save, publication and withdrawal',
    CONSTRAINT article_external UNIQUE (external_source, external_id),
    CONSTRAINT article_section_of FOREIGN KEY (section_id) REFERENCES section (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX article_newest ON article (state, kind, sorted_at, id);

CREATE TABLE revision (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    article_id BIGINT NOT NULL,
    number INT NOT NULL COMMENT 'counts the revisions of the article from 1',
    made_at DATETIME(3) NOT NULL,
    made_by VARCHAR(120) NOT NULL,
    content_title VARCHAR(500) NOT NULL,
    content_kicker VARCHAR(200) NULL,
    content_sapo TEXT NULL,
    content_body MEDIUMTEXT NOT NULL COMMENT 'HTML of core/markup',
    content_section_id BIGINT NULL,
    content_further_sections LONGTEXT NOT NULL COMMENT 'JSON: section ids',
    content_tags LONGTEXT NOT NULL COMMENT 'JSON: names',
    content_byline LONGTEXT NOT NULL COMMENT 'JSON: who signs in which role',
    content_source VARCHAR(200) NULL,
    content_dateline VARCHAR(20) NULL,
    CONSTRAINT revision_number UNIQUE (article_id, number),
    CONSTRAINT revision_article FOREIGN KEY (article_id) REFERENCES article (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE working_copy (
    article_id BIGINT NOT NULL PRIMARY KEY,
    stage VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    saved_by VARCHAR(120) NOT NULL,
    content_title VARCHAR(500) NOT NULL,
    content_kicker VARCHAR(200) NULL,
    content_sapo TEXT NULL,
    content_body MEDIUMTEXT NOT NULL,
    content_section_id BIGINT NULL,
    content_further_sections LONGTEXT NOT NULL,
    content_tags LONGTEXT NOT NULL,
    content_byline LONGTEXT NOT NULL,
    content_source VARCHAR(200) NULL,
    content_dateline VARCHAR(20) NULL,
    version BIGINT NOT NULL COMMENT 'version of the article when this was last saved',
    CONSTRAINT working_copy_article FOREIGN KEY (article_id) REFERENCES article (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Where published articles stand. Rows exist only while the article is public.

CREATE TABLE article_section (
    section_id BIGINT NOT NULL COMMENT 'its own section, further ones, and all above them',
    sorted_at DATETIME(3) NOT NULL,
    article_id BIGINT NOT NULL,
    PRIMARY KEY (section_id, sorted_at, article_id),
    KEY article_section_article (article_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE article_tag (
    tag_id BIGINT NOT NULL,
    sorted_at DATETIME(3) NOT NULL,
    article_id BIGINT NOT NULL,
    PRIMARY KEY (tag_id, sorted_at, article_id),
    KEY article_tag_article (article_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE article_author (
    author_id BIGINT NOT NULL,
    sorted_at DATETIME(3) NOT NULL,
    article_id BIGINT NOT NULL,
    PRIMARY KEY (author_id, sorted_at, article_id),
    KEY article_author_article (article_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
