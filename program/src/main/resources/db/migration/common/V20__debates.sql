-- The debates of this house. What a note tells is kept as the text of debate.yaml, the policy as
-- fields in JSON; who changed which field, when, stands in revision under the subject "debate".
CREATE TABLE debate (
  id           TEXT   NOT NULL PRIMARY KEY,
  told         TEXT   NOT NULL,
  policy       TEXT   NOT NULL,
  -- OPEN and CLOSED are not kept: the clock and the deadline tell them apart
  phase        TEXT   NOT NULL CHECK (phase IN ('PREPARED', 'ANNOUNCED', 'COMPILING', 'ISSUED')),
  -- by how much outages have moved the deadline: PT2H
  extended     TEXT   NOT NULL,
  version      BIGINT NOT NULL,
  convened_at  TEXT   NOT NULL,
  -- empty until it is announced
  announced_at TEXT   NOT NULL
);

-- The file a debate was read from, by its hash.
CREATE TABLE debate_note (
  debate  TEXT   NOT NULL PRIMARY KEY REFERENCES debate (id),
  hash    TEXT   NOT NULL,
  name    TEXT   NOT NULL,
  size    BIGINT NOT NULL,
  kept_at TEXT   NOT NULL
);

-- Its paragraphs as they were read, for those who edit beside them.
CREATE TABLE debate_note_paragraph (
  debate  TEXT   NOT NULL REFERENCES debate (id),
  number  BIGINT NOT NULL,
  heading BIGINT NOT NULL,
  label   TEXT   NOT NULL,
  words   TEXT   NOT NULL,
  PRIMARY KEY (debate, number)
);

-- What each field stands on; told is what was read into the field then.
CREATE TABLE debate_evidence (
  debate    TEXT   NOT NULL REFERENCES debate (id),
  position  BIGINT NOT NULL,
  field     TEXT   NOT NULL,
  told      TEXT   NOT NULL,
  certainty TEXT   NOT NULL,
  paragraph BIGINT NOT NULL,
  quote     TEXT   NOT NULL,
  remark    TEXT   NOT NULL,
  PRIMARY KEY (debate, position)
);
