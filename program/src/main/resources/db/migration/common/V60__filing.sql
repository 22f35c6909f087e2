-- What missions filed: one row a filing, numbered by mission and debate. Nothing is ever deleted; the
-- bytes lie in the file store under their hashes. What is not told is empty text.
CREATE TABLE filing (
  debate         TEXT   NOT NULL,
  mission        TEXT   NOT NULL,
  number         BIGINT NOT NULL CHECK (number > 0),
  state          TEXT   NOT NULL CHECK (state IN ('RECEIVED', 'ACCEPTED', 'RETURNED', 'REFUSED',
                   'WITHDRAWN', 'REPLACED', 'COMPILED', 'ISSUED', 'CORRECTED')),
  timing         TEXT   NOT NULL CHECK (timing IN ('ON_TIME', 'LATE', 'LATE_ADMITTED')),
  -- the server's instant when the last byte was read; no statement of the program changes it
  received_at    TEXT   NOT NULL,
  -- the instant by which it is judged: that of the returned filing it mends, else received_at
  counted_at     TEXT   NOT NULL,
  statement      TEXT   NOT NULL,
  statement_size BIGINT NOT NULL,
  statement_name TEXT   NOT NULL,
  -- empty while there is no cover letter
  cover          TEXT   NOT NULL,
  cover_size     BIGINT NOT NULL,
  cover_name     TEXT   NOT NULL,
  cover_verdict  TEXT   NOT NULL,
  -- until when the letter may follow
  cover_until    TEXT   NOT NULL,
  text_hash      TEXT   NOT NULL,
  -- what the mission chose about the text, as document.word.Choices writes it
  choices        TEXT   NOT NULL,
  -- one a line
  left_out       TEXT   NOT NULL,
  held           TEXT   NOT NULL,
  filed_by       TEXT   NOT NULL,
  -- who wrote, when and how, where an officer files for a body without access
  grounds        TEXT   NOT NULL,
  honorific      TEXT   NOT NULL,
  speaker        TEXT   NOT NULL,
  title          TEXT   NOT NULL,
  level          TEXT   NOT NULL,
  part           TEXT   NOT NULL,
  on_behalf_of   TEXT   NOT NULL,
  -- the filing whose place this late one takes once it is admitted; 0: none
  in_place_of    BIGINT NOT NULL,
  -- its entry in the register
  entry          BIGINT NOT NULL UNIQUE,
  PRIMARY KEY (debate, mission, number)
);
-- One filing that came in time speaks for a mission, never two.
CREATE UNIQUE INDEX filing_standing ON filing (debate, mission)
  WHERE state IN ('RECEIVED', 'ACCEPTED', 'RETURNED', 'COMPILED', 'ISSUED', 'CORRECTED')
    AND timing <> 'LATE';

-- The other delegations of a joint statement, and when each said that it is its own too.
CREATE TABLE filing_party (
  debate       TEXT   NOT NULL,
  mission      TEXT   NOT NULL,
  number       BIGINT NOT NULL,
  party        TEXT   NOT NULL,
  place        BIGINT NOT NULL,
  confirmed_at TEXT   NOT NULL,
  PRIMARY KEY (debate, mission, number, party)
);
CREATE INDEX filing_party_by_party ON filing_party (debate, party);

-- What was done to each filing, in order. The public account of it is the register's; this one has
-- the words.
CREATE TABLE filing_step (
  debate  TEXT   NOT NULL,
  mission TEXT   NOT NULL,
  number  BIGINT NOT NULL,
  entry   BIGINT NOT NULL,
  deed    TEXT   NOT NULL,
  -- the mission whom it concerns: a party's where a party confirmed
  whom    TEXT   NOT NULL,
  at      TEXT   NOT NULL,
  who     TEXT   NOT NULL,
  grounds TEXT   NOT NULL,
  reason  TEXT   NOT NULL,
  PRIMARY KEY (entry)
);
CREATE INDEX filing_step_by_filing ON filing_step (debate, mission, number);

-- Receipts as they were given out, one a step; they are made after the commit of the step, when the
-- head of the register is signed.
CREATE TABLE receipt (
  entry   BIGINT NOT NULL PRIMARY KEY,
  debate  TEXT   NOT NULL,
  mission TEXT   NOT NULL,
  made_at TEXT   NOT NULL,
  -- the entry of this mission's receipt before; -1: none
  before  BIGINT NOT NULL,
  proof   TEXT   NOT NULL,
  growth  TEXT   NOT NULL,
  -- when the letters about it were put into the outbox; empty: not yet
  told_at TEXT   NOT NULL
);
CREATE INDEX receipt_by_mission ON receipt (mission, entry);

-- A refusal that one officer asked for and another has to agree to.
CREATE TABLE filing_refusal (
  debate   TEXT   NOT NULL,
  mission  TEXT   NOT NULL,
  number   BIGINT NOT NULL,
  asked_by TEXT   NOT NULL,
  asked_at TEXT   NOT NULL,
  reason   TEXT   NOT NULL,
  PRIMARY KEY (debate, mission, number)
);
