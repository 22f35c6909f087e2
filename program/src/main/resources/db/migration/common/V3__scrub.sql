-- Each night every file is read again, by one of the servers: whoever writes the row of the night.
CREATE TABLE scrub (
  night    TEXT   NOT NULL PRIMARY KEY,
  begun_at TEXT   NOT NULL,
  -- empty while it runs
  ended_at TEXT   NOT NULL,
  files    BIGINT NOT NULL,
  damaged  BIGINT NOT NULL
);
