-- The register (storage.register): two logs, DEBATES and READINGS. Rows are only ever added; what
-- an entry says is its opening: the salt and the canonical text.
CREATE TABLE register_entry (
  log     TEXT   NOT NULL,
  place   BIGINT NOT NULL CHECK (place >= 0),
  debate  TEXT   NOT NULL,
  kind    TEXT   NOT NULL,
  at      TEXT   NOT NULL,
  opening TEXT   NOT NULL,
  PRIMARY KEY (log, place)
);
CREATE INDEX register_entry_by_debate ON register_entry (debate, log, place);

-- Roots of complete subtrees, each once: its height, and how many of that height stand before it.
CREATE TABLE register_node (
  log    TEXT   NOT NULL,
  height BIGINT NOT NULL,
  place  BIGINT NOT NULL,
  hash   TEXT   NOT NULL,
  PRIMARY KEY (log, height, place)
);

-- The right edge of each tree: what the next entry is joined to. All of it can be recomputed.
CREATE TABLE register_edge (
  log   TEXT   NOT NULL PRIMARY KEY,
  size  BIGINT NOT NULL,
  at    TEXT   NOT NULL,
  roots TEXT   NOT NULL
);

-- Signed checkpoints that were given out.
CREATE TABLE register_head (
  log  TEXT   NOT NULL,
  size BIGINT NOT NULL,
  note TEXT   NOT NULL,
  PRIMARY KEY (log, size)
);

-- Public keys, by generation; the highest signs now.
CREATE TABLE register_key (
  generation BIGINT NOT NULL,
  algorithm  TEXT   NOT NULL,
  verifier   TEXT   NOT NULL,
  since      TEXT   NOT NULL,
  PRIMARY KEY (generation, algorithm)
);
