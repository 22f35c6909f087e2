package org.rostrum.post;

/** What came of handing one letter to a mail server. */
public sealed interface Delivery {
  /** It took it; from here on it is the mail server's. */
  record Taken(String answer) implements Delivery {}

  /** It will never take this one: the address is dead, or the letter is refused. */
  record Refused(String reason) implements Delivery {}

  /** It does not take this one now; another try may help. */
  record NotNow(String reason) implements Delivery {}

  /** It is not there, or does not let us in: no letter can go now. */
  record Away(String reason) implements Delivery {}
}
