CREATE TABLE author (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(120) NOT NULL COMMENT 'the pen name as shown',
    exact_key VARCHAR(400) NOT NULL COMMENT 'core/text Keys.exactPhrase of the name: TRƯỜNG SƠN signs as Trường Sơn',
    namesake INT NOT NULL DEFAULT 0 COMMENT 'tells authors of one name apart; 0 is who a printed name means',
    slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sort_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by given name, Vietnamese order',
    about VARCHAR(1000) NULL,
    CONSTRAINT author_name UNIQUE (exact_key, namesake)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
