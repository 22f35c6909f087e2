-- What a mission has prepared for a debate. One row a mission and debate: which version of each part
-- stands (0: none), and the version of the whole, as the table revision counts it.
CREATE TABLE draft (
  debate    TEXT   NOT NULL,
  mission   TEXT   NOT NULL,
  statement BIGINT NOT NULL,
  cover     BIGINT NOT NULL,
  version   BIGINT NOT NULL,
  PRIMARY KEY (debate, mission)
);

-- Every file that was ever sent for a draft. None is changed, none is taken away.
CREATE TABLE draft_file (
  debate  TEXT   NOT NULL,
  mission TEXT   NOT NULL,
  part    TEXT   NOT NULL CHECK (part IN ('STATEMENT', 'COVER')),
  number  BIGINT NOT NULL CHECK (number > 0),
  hash    TEXT   NOT NULL,
  size    BIGINT NOT NULL,
  name    TEXT   NOT NULL,
  sent_by TEXT   NOT NULL,
  sent_at TEXT   NOT NULL,
  PRIMARY KEY (debate, mission, part, number)
);
CREATE INDEX draft_file_by_hash ON draft_file (hash);

-- What a mission decided on a question that a check of a file asked.
CREATE TABLE draft_decision (
  debate  TEXT NOT NULL,
  mission TEXT NOT NULL,
  hash    TEXT NOT NULL,
  code    TEXT NOT NULL,
  choice  TEXT NOT NULL,
  who     TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (debate, mission, hash, code)
);

-- Which versions of drafts were filed, with the hashes that tell whether the same is filed again
-- elsewhere. The words' hash is empty where the check had not answered yet.
CREATE TABLE draft_filed (
  debate    TEXT   NOT NULL,
  mission   TEXT   NOT NULL,
  version   BIGINT NOT NULL,
  statement TEXT   NOT NULL,
  words     TEXT   NOT NULL,
  cover     TEXT   NOT NULL,
  filed_at  TEXT   NOT NULL,
  PRIMARY KEY (debate, mission, version)
);
CREATE INDEX draft_filed_by_statement ON draft_filed (statement);
CREATE INDEX draft_filed_by_words ON draft_filed (words);
