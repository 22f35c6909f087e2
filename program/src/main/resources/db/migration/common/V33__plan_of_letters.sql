-- What a debate's officers decided about letters that are drafted by the clock; no row: the standard.
CREATE TABLE letter_plan (
  debate    TEXT NOT NULL PRIMARY KEY,
  -- how many days before the deadline, with commas between
  reminders TEXT NOT NULL,
  checks    TEXT NOT NULL,
  sending   TEXT NOT NULL CHECK (sending IN ('AFTER_A_LOOK', 'AT_ONCE'))
);
