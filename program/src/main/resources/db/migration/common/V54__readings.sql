-- Each time somebody read a file that is not published: the same as the entry file-read of the
-- register's private log, for the mission's page.
CREATE TABLE reading (
  id      TEXT   NOT NULL PRIMARY KEY,
  debate  TEXT   NOT NULL,
  mission TEXT   NOT NULL,
  part    TEXT   NOT NULL,
  number  BIGINT NOT NULL,
  hash    TEXT   NOT NULL,
  reader  TEXT   NOT NULL,
  read_at TEXT   NOT NULL,
  entry   BIGINT NOT NULL
);
CREATE INDEX reading_by_mission ON reading (debate, mission, read_at);
