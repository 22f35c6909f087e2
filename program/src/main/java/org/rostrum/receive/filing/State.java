package org.rostrum.receive.filing;

import java.util.Locale;

/** How far a filing is. */
public enum State {
  /** Being prepared; nothing is received yet. */
  DRAFT,
  /** Its bytes are kept and its entry stands in the register; nobody has judged it. */
  RECEIVED,
  /** Looked at and taken: it goes into the compilation. */
  ACCEPTED,
  /** Given back with a reason; filed again it keeps its time. */
  RETURNED,
  /** Two officers refused it, with a reason. */
  REFUSED,
  /** The mission took it back. */
  WITHDRAWN,
  /** A newer filing of the same mission stands in its place; its bytes are kept. */
  REPLACED,
  /** It stands in a compilation that is not issued yet. */
  COMPILED,
  /** It stands in an issued edition. */
  ISSUED,
  /** It stands in an edition that was corrected at the mission's request. */
  CORRECTED;

  /** Does it still speak for its mission, or wait to? */
  public boolean stands() {
    return switch (this) {
      case RECEIVED, ACCEPTED, RETURNED, COMPILED, ISSUED, CORRECTED -> true;
      case DRAFT, REFUSED, WITHDRAWN, REPLACED -> false;
    };
  }

  /** As in keys of words, in data and in the register: {@code "received"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
