-- Files on their way in, piece by piece. What a row says was received is on the disk: the pieces lie
-- among the unpublished files, each after the upload's id and its own place, so that no piece is
-- ever another file's bytes. An upload that ended has no pieces.
CREATE TABLE upload (
  id         TEXT   NOT NULL PRIMARY KEY,
  debate     TEXT   NOT NULL,
  mission    TEXT   NOT NULL,
  part       TEXT   NOT NULL CHECK (part IN ('STATEMENT', 'COVER')),
  person     TEXT   NOT NULL,
  name       TEXT   NOT NULL,
  size       BIGINT NOT NULL,
  hash       TEXT   NOT NULL,
  seen       BIGINT NOT NULL,
  received   BIGINT NOT NULL,
  state      TEXT   NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DAMAGED', 'CANCELLED', 'FORGOTTEN')),
  begun_at   TEXT   NOT NULL,
  touched_at TEXT   NOT NULL
);
CREATE INDEX upload_by_person ON upload (person, state);
CREATE INDEX upload_by_touch ON upload (state, touched_at);

CREATE TABLE upload_piece (
  upload TEXT   NOT NULL REFERENCES upload (id),
  start  BIGINT NOT NULL,
  size   BIGINT NOT NULL,
  hash   TEXT   NOT NULL,
  PRIMARY KEY (upload, start)
);

-- Who has the page of a draft open.
CREATE TABLE presence (
  debate  TEXT NOT NULL,
  mission TEXT NOT NULL,
  person  TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (debate, mission, person)
);

-- What an outside virus scanner said of a file.
CREATE TABLE virus_scan (
  hash       TEXT NOT NULL PRIMARY KEY,
  outcome    TEXT NOT NULL CHECK (outcome IN ('CLEAN', 'FOUND', 'NOT_SCANNED')),
  said       TEXT NOT NULL,
  scanned_at TEXT NOT NULL
);
