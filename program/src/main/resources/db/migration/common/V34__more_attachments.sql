-- A letter may carry several files: a receipt goes as data and as PDF.
CREATE TABLE letter_file (
  letter    TEXT NOT NULL REFERENCES letter (id),
  number    BIGINT NOT NULL,
  file_name TEXT NOT NULL,
  type      TEXT NOT NULL,
  bytes     TEXT NOT NULL,
  PRIMARY KEY (letter, number)
);

INSERT INTO letter_file (letter, number, file_name, type, bytes)
  SELECT letter, 1, file_name, type, bytes FROM letter_attachment;

DROP TABLE letter_attachment;
