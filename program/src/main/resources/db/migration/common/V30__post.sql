-- Letters to people, one row a letter to one person. What is not known is empty text.
CREATE TABLE letter (
  id           TEXT   NOT NULL PRIMARY KEY,
  debate       TEXT   NOT NULL,
  occasion     TEXT   NOT NULL,
  person       TEXT   NOT NULL,
  name         TEXT   NOT NULL,
  mail         TEXT   NOT NULL,
  mission      TEXT   NOT NULL,
  tongue       TEXT   NOT NULL,
  subject      TEXT   NOT NULL,
  body         TEXT   NOT NULL,
  -- the letter this one was sent again from
  copy_of      TEXT   NOT NULL,
  made_at      TEXT   NOT NULL,
  state        TEXT   NOT NULL CHECK (state IN
                 ('DRAFT', 'READY', 'SENT', 'FAILED', 'HELD_BACK', 'DISCARDED')),
  state_since  TEXT   NOT NULL,
  -- why it is held back: a constant of org.rostrum.post.Held
  held         TEXT   NOT NULL,
  -- what the mail server answered, or why it could not be asked
  answer       TEXT   NOT NULL,
  tries        BIGINT NOT NULL,
  -- when it is tried next; empty: never by itself
  due_at       TEXT   NOT NULL,
  -- until when one server alone may send it
  leased_until TEXT   NOT NULL,
  -- the digest that carried it
  carried_by   TEXT   NOT NULL
);
CREATE INDEX letter_by_debate ON letter (debate, made_at);
CREATE INDEX letter_by_due ON letter (state, due_at);
CREATE INDEX letter_by_person ON letter (person);

-- At most one a letter; the bytes in base64, which both databases keep alike.
CREATE TABLE letter_attachment (
  letter    TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
  file_name TEXT NOT NULL,
  type      TEXT NOT NULL,
  bytes     TEXT NOT NULL
);
