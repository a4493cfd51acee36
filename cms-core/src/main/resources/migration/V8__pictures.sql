CREATE TABLE picture (
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the original',
    type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'JPEG, PNG, GIF or WEBP',
    width INT NOT NULL COMMENT 'pixels, turned upright',
    height INT NOT NULL,
    bytes BIGINT NOT NULL COMMENT 'of the original',
    created_at DATETIME(3) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE revision ADD COLUMN content_picture LONGTEXT NULL COMMENT 'JSON: the picture that leads';
ALTER TABLE working_copy ADD COLUMN content_picture LONGTEXT NULL COMMENT 'JSON: the picture that leads';

-- of the card
ALTER TABLE article
    ADD COLUMN picture_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN picture_width INT NULL COMMENT 'pixels',
    ADD COLUMN picture_height INT NULL,
    ADD COLUMN picture_alt VARCHAR(500) NULL;
