-- The newest number of each topic: what a server that was not listening has missed.
CREATE TABLE event (
  topic    TEXT   NOT NULL PRIMARY KEY,
  sequence BIGINT NOT NULL
);
