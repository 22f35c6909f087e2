package org.rostrum.receive.filing;

import java.util.Locale;

/** How a filing stands to the deadline. */
public enum Timing {
  ON_TIME,
  /** It came after the close. It is received all the same, and marked so for ever. */
  LATE,
  /** It came after the close, and an officer admitted it, by name and with a reason. */
  LATE_ADMITTED;

  /** As in keys of words, in data and in the register: {@code "on-time"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Did it come after the close? */
  public boolean isLate() {
    return this != ON_TIME;
  }
}
