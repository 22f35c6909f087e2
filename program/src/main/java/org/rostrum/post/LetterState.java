package org.rostrum.post;

/** How far a letter is. */
public enum LetterState {
  /** To be looked at. */
  DRAFT,
  /** Goes as soon as it can. */
  READY,
  /** The mail server took it. */
  SENT,
  /**
   * The mail server did not take it, or was not there; the letter says why, and when it is tried
   * next.
   */
  FAILED,
  /** It is kept and does not go; the letter says why. */
  HELD_BACK,
  /** Somebody decided not to send it. */
  DISCARDED
}
