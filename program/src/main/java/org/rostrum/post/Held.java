package org.rostrum.post;

/** Why a letter is kept and does not go. */
public enum Held {
  /** No mail server is set: the outbox shows what would have gone. */
  NO_MAIL_SERVER,
  /** No address is known of the person. */
  NO_ADDRESS,
  /** The person wants no letters of this kind. */
  DECLINED,
  /** The person gets a day's letters in one, and this one waits for it or went with it. */
  IN_DIGEST
}
