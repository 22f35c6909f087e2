-- Compilations made in the house, numbered by debate. None is changed once it has ended.
CREATE TABLE compilation (
  debate     TEXT   NOT NULL,
  number     BIGINT NOT NULL CHECK (number > 0),
  state      TEXT   NOT NULL CHECK (state IN ('RUNNING', 'OFFICIAL', 'WITHHELD', 'FAILED')),
  who        TEXT   NOT NULL,
  begun_at   TEXT   NOT NULL,
  -- the last sign of life while it runs, then when it ended
  touched_at TEXT   NOT NULL,
  -- how far it is: a constant of compile.Progress.Step, and so many of so many
  step       TEXT   NOT NULL,
  done       BIGINT NOT NULL,
  total      BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  words      BIGINT NOT NULL,
  -- the SHA-256 of manifest.json; empty while there is none
  manifest   TEXT   NOT NULL,
  -- its entry in the register; -1 while there is none
  entry      BIGINT NOT NULL,
  PRIMARY KEY (debate, number)
);
CREATE UNIQUE INDEX compilation_running ON compilation (debate) WHERE state = 'RUNNING';

-- The files it left, under their hashes in the file store.
CREATE TABLE compilation_file (
  debate TEXT   NOT NULL,
  number BIGINT NOT NULL,
  name   TEXT   NOT NULL,
  hash   TEXT   NOT NULL,
  size   BIGINT NOT NULL,
  PRIMARY KEY (debate, number, name)
);

-- The filings that went into it, by their codes.
CREATE TABLE compilation_filing (
  debate TEXT   NOT NULL,
  number BIGINT NOT NULL,
  filing TEXT   NOT NULL,
  PRIMARY KEY (debate, number, filing)
);

-- What a person should know of it: what keeps it from being official, what nobody has told.
CREATE TABLE compilation_remark (
  debate TEXT   NOT NULL,
  number BIGINT NOT NULL,
  place  BIGINT NOT NULL,
  kind   TEXT   NOT NULL CHECK (kind IN ('AGAINST', 'MISSING', 'FOUND')),
  words  TEXT   NOT NULL,
  PRIMARY KEY (debate, number, place)
);
