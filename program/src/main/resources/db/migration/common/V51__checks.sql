-- What the check of a Word file said, once for each file in each debate and mission; made anew by a
-- program of another build. Findings are JSON that org.rostrum.receive.check.FindingsText reads.
CREATE TABLE word_check (
  hash       TEXT   NOT NULL,
  debate     TEXT   NOT NULL,
  mission    TEXT   NOT NULL,
  build      TEXT   NOT NULL,
  findings   TEXT   NOT NULL,
  words      TEXT   NOT NULL,
  millis     BIGINT NOT NULL,
  checked_at TEXT   NOT NULL,
  PRIMARY KEY (hash, debate, mission)
);

-- The rebuilt text of a file with choices: its hash, and the sentences that say what was left out.
CREATE TABLE rebuilt_text (
  hash      TEXT NOT NULL,
  choices   TEXT NOT NULL,
  build     TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  left_out  TEXT NOT NULL,
  PRIMARY KEY (hash, choices)
);

-- What was said of a cover letter, with the version of the trust list it was held against.
CREATE TABLE cover_check (
  hash       TEXT   NOT NULL,
  debate     TEXT   NOT NULL,
  mission    TEXT   NOT NULL,
  build      TEXT   NOT NULL,
  trust      BIGINT NOT NULL,
  verdict    TEXT   NOT NULL,
  report     TEXT   NOT NULL,
  checked_at TEXT   NOT NULL,
  PRIMARY KEY (hash, debate, mission)
);

-- The pages of a cover letter as pictures; the bytes lie among the unpublished files.
CREATE TABLE cover_page (
  hash    TEXT   NOT NULL,
  page    BIGINT NOT NULL,
  width   BIGINT NOT NULL,
  height  BIGINT NOT NULL,
  picture TEXT   NOT NULL,
  PRIMARY KEY (hash, page)
);
