-- Whose signatures are known for a mission: one officer asks, another agrees; taking away needs one.
-- A fingerprint always; the certificate itself (base64 of its DER) where it was sent.
CREATE TABLE trusted (
  id          TEXT NOT NULL PRIMARY KEY,
  mission     TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  certificate TEXT NOT NULL,
  whose       TEXT NOT NULL,
  grounds     TEXT NOT NULL,
  asked_by    TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  agreed_by   TEXT NOT NULL,
  agreed_at   TEXT NOT NULL,
  ended_by    TEXT NOT NULL,
  ended_at    TEXT NOT NULL
);
CREATE INDEX trusted_by_mission ON trusted (mission, asked_at);
