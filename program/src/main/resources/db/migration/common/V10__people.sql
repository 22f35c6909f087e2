-- Bodies whose people enter here: missions, organizations. A body without access is acted for by an
-- officer.
CREATE TABLE mission (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  access     TEXT NOT NULL CHECK (access IN ('OWN_PEOPLE', 'THROUGH_OFFICERS')),
  created_at TEXT NOT NULL
);

-- The house's own people have the mission HOUSE.
CREATE TABLE person (
  id         TEXT   NOT NULL PRIMARY KEY,
  name       TEXT   NOT NULL,
  mail       TEXT   NOT NULL,
  mission    TEXT   NOT NULL,
  state      TEXT   NOT NULL CHECK (state IN ('ACTIVE', 'CLOSED')),
  created_at TEXT   NOT NULL
);
CREATE INDEX person_by_mission ON person (mission);

-- What a person may be asked to do. The debate is empty text where the seat holds for every debate.
CREATE TABLE seat (
  person TEXT NOT NULL REFERENCES person (id),
  role   TEXT NOT NULL,
  debate TEXT NOT NULL,
  PRIMARY KEY (person, role, debate)
);

-- Public keys of passkeys; ids and keys in base64url.
CREATE TABLE passkey (
  credential TEXT   NOT NULL PRIMARY KEY,
  person     TEXT   NOT NULL REFERENCES person (id),
  public_key TEXT   NOT NULL,
  signatures BIGINT NOT NULL,
  verified   TEXT   NOT NULL,
  transports TEXT   NOT NULL,
  backup     TEXT   NOT NULL,
  -- what the device said of itself when the key was made, and the browser's words around it
  attestation TEXT  NOT NULL,
  made_with  TEXT   NOT NULL,
  label      TEXT   NOT NULL,
  created_at TEXT   NOT NULL,
  used_at    TEXT   NOT NULL
);
CREATE INDEX passkey_by_person ON passkey (person);

-- Links that let a person in once to make a passkey; only the hash of what stands in the address.
CREATE TABLE one_time_link (
  hash       TEXT NOT NULL PRIMARY KEY,
  person     TEXT NOT NULL REFERENCES person (id),
  made_by    TEXT NOT NULL,
  made_at    TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at    TEXT NOT NULL
);

-- Recovery of somebody whose keys are lost: one asks, another grants.
CREATE TABLE recovery (
  id         TEXT NOT NULL PRIMARY KEY,
  person     TEXT NOT NULL REFERENCES person (id),
  asked_by   TEXT NOT NULL,
  asked_at   TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  granted_at TEXT NOT NULL
);

-- Challenges of ceremonies under way; each is answered once.
CREATE TABLE challenge (
  challenge  TEXT NOT NULL PRIMARY KEY,
  purpose    TEXT NOT NULL,
  person     TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

-- Who is in; only the hash of what stands in the cookie.
CREATE TABLE session (
  hash      TEXT NOT NULL PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  person    TEXT NOT NULL REFERENCES person (id),
  begun_at  TEXT NOT NULL,
  seen_at   TEXT NOT NULL,
  proved_at TEXT NOT NULL,
  device    TEXT NOT NULL,
  ended_at  TEXT NOT NULL
);
CREATE INDEX session_by_person ON session (person);

-- What everyone in a mission is told.
CREATE TABLE notice (
  id      TEXT NOT NULL PRIMARY KEY,
  mission TEXT NOT NULL,
  at      TEXT NOT NULL,
  said    TEXT NOT NULL,
  who     TEXT NOT NULL,
  whom    TEXT NOT NULL
);
CREATE INDEX notice_by_mission ON notice (mission, at);
