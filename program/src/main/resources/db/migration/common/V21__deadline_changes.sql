-- Changes of an announced debate's deadline: one person asks with a reason, another answers.
CREATE TABLE deadline_change (
  id          TEXT NOT NULL PRIMARY KEY,
  debate      TEXT NOT NULL REFERENCES debate (id),
  rule        TEXT NOT NULL,
  day         TEXT NOT NULL,
  -- empty: the end of the day
  hour        TEXT NOT NULL,
  zone        TEXT NOT NULL,
  -- which of two hours; empty where there is one
  hour_offset TEXT NOT NULL,
  -- when statements closed before and close after; empty where there was no deadline
  closed      TEXT NOT NULL,
  closes      TEXT NOT NULL,
  reason      TEXT NOT NULL,
  asked_by    TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  answer      TEXT NOT NULL CHECK (answer IN ('WAITING', 'AGREED', 'DECLINED', 'TAKEN_BACK')),
  answered_by TEXT NOT NULL,
  answered_at TEXT NOT NULL
);
CREATE INDEX deadline_change_by_debate ON deadline_change (debate, asked_at);

-- Only one may wait at a time.
CREATE UNIQUE INDEX deadline_change_waiting ON deadline_change (debate) WHERE answer = 'WAITING';
