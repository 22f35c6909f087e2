-- Instants are text of one width in UTC (org.rostrum.storage.Instants); hashes are SHA-256 in
-- lower-case hexadecimal; ids are text handed in by the program.

-- Facts about this installation, one a row: its id, its generation.
CREATE TABLE installation (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- Every file that anything refers to. Rows elsewhere refer to it by hash, so the doctor can ask
-- whether each referenced file is there with the right bytes.
CREATE TABLE stored_file (
  hash      TEXT   NOT NULL PRIMARY KEY,
  size      BIGINT NOT NULL CHECK (size >= 0),
  stored_at TEXT   NOT NULL
);

-- Who changed what, when: one row a version of anything people edit. The primary key is what makes
-- a lost update impossible.
CREATE TABLE revision (
  subject TEXT   NOT NULL,
  id      TEXT   NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  at      TEXT   NOT NULL,
  who     TEXT   NOT NULL,
  changes TEXT   NOT NULL,
  PRIMARY KEY (subject, id, version)
);
