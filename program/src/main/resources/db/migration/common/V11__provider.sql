-- Who a person is at the house's identity provider. The provider's own name for them is what counts; the mail
-- by which they were first found may change.
CREATE TABLE identity (
  issuer  TEXT NOT NULL,
  subject TEXT NOT NULL,
  person  TEXT NOT NULL REFERENCES person (id),
  made_at TEXT NOT NULL,
  used_at TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_by_person ON identity (person);

-- Visits to the provider under way; only hashes of what stands in the address and in the cookie. What somebody had
-- written is sealed with what stands in their cookie.
CREATE TABLE provider_visit (
  state      TEXT NOT NULL PRIMARY KEY,
  cookie     TEXT NOT NULL,
  nonce      TEXT NOT NULL,
  verifier   TEXT NOT NULL,
  purpose    TEXT NOT NULL,
  person     TEXT NOT NULL,
  onward     TEXT NOT NULL,
  held       TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

-- By which way a session was entered: a key of the house, or the provider.
ALTER TABLE session ADD COLUMN way TEXT NOT NULL DEFAULT 'KEY';
