-- Each server's last sign that it lives and that what it is given is kept.
CREATE TABLE heartbeat (
  server  TEXT NOT NULL PRIMARY KEY,
  beat_at TEXT NOT NULL
);

-- Intervals without any such sign.
CREATE TABLE outage (
  began_at TEXT   NOT NULL PRIMARY KEY,
  ended_at TEXT   NOT NULL,
  entry    BIGINT NOT NULL
);

-- Whose deadline an outage moved, and by how much, as the policy's rule had it.
CREATE TABLE outage_extension (
  began_at TEXT   NOT NULL,
  debate   TEXT   NOT NULL,
  seconds  BIGINT NOT NULL,
  entry    BIGINT NOT NULL,
  -- when the letters about it were put into the outbox; empty: not yet
  told_at  TEXT   NOT NULL,
  PRIMARY KEY (began_at, debate)
);
