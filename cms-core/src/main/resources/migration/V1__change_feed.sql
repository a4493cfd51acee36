-- Collation of every table: utf8mb4_bin. The _ci collations make Báo equal Bão, so a name could not be unique;
-- equality and order of Vietnamese text are made in core/text and stored as keys.
-- Times: UTC in DATETIME(3).

CREATE TABLE change_counter (
    id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    n BIGINT NOT NULL COMMENT 'number of the newest change'
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE change_feed (
    number BIGINT NOT NULL PRIMARY KEY COMMENT 'in commit order, without gaps',
    token BIGINT NOT NULL COMMENT 'random: tells this history from another one with the same numbers',
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject BIGINT NOT NULL COMMENT 'id of what changed; 0 where the kind says it all',
    at DATETIME(3) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX change_feed_at ON change_feed (at);

INSERT INTO change_counter (id, n) VALUES (1, 0);

INSERT INTO change_feed (number, token, kind, subject, at)
VALUES (0, CAST(CONV(HEX(RANDOM_BYTES(7)), 16, 10) AS SIGNED), 'beginning', 0, UTC_TIMESTAMP(3));
