CREATE TABLE site_setting (
    name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE section (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    parent_id BIGINT NULL,
    slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    exact_key VARCHAR(400) NOT NULL COMMENT 'core/text Keys.exactPhrase of the name',
    description VARCHAR(500) NULL,
    place INT NOT NULL COMMENT 'order among its siblings',
    CONSTRAINT section_parent FOREIGN KEY (parent_id) REFERENCES section (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX section_key ON section (exact_key);

CREATE TABLE section_old_slug (
    slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    section_id BIGINT NOT NULL,
    CONSTRAINT section_old_slug_section FOREIGN KEY (section_id) REFERENCES section (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Where imported articles go whose page names no section.
INSERT INTO section (parent_id, slug, name, exact_key, description, place)
VALUES (NULL, 'chua-phan-loai', 'Chưa phân loại', 'chua1 phan loai5', NULL, 1000);

CREATE TABLE tag (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    exact_key VARCHAR(400) NOT NULL UNIQUE COMMENT 'so that Báo and Bão are two tags, hòa and hoà one',
    slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
