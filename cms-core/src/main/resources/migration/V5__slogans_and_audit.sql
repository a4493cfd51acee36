CREATE TABLE slogan (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text VARCHAR(400) NOT NULL,
    exact_key VARCHAR(768) NOT NULL UNIQUE COMMENT 'so that a slogan brought in twice stands once',
    from_at DATETIME(3) NULL COMMENT 'first moment it shows; NULL: always did',
    until_at DATETIME(3) NULL COMMENT 'first moment it no longer shows; NULL: for ever',
    place INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    action VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject BIGINT NOT NULL,
    detail VARCHAR(500) NULL,
    KEY audit_subject (subject, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
