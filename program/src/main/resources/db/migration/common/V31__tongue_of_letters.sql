-- The language a person is written to in, as its two letters; empty: not chosen yet.
ALTER TABLE person ADD COLUMN tongue TEXT NOT NULL DEFAULT '';
