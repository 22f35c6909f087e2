-- Letters a person said they do not want.
CREATE TABLE letter_declined (
  person   TEXT NOT NULL,
  occasion TEXT NOT NULL,
  PRIMARY KEY (person, occasion)
);

-- People who get a day's letters in one, where the occasion allows it.
CREATE TABLE letter_digest (
  person TEXT NOT NULL PRIMARY KEY
);

-- What is done once a day, by whichever server comes first.
CREATE TABLE daily_round (
  task TEXT NOT NULL,
  day  TEXT NOT NULL,
  PRIMARY KEY (task, day)
);

-- Facts of the post room: the key that the links for declining are signed with.
CREATE TABLE post_fact (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
