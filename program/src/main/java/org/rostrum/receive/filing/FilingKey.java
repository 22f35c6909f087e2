package org.rostrum.receive.filing;

/**
 * Which filing.
 *
 * @param number 1 for the mission's first in this debate
 */
public record FilingKey(String debate, String mission, long number) {
  /** As in the register and in addresses: {@code "QLY-1"}. */
  public String code() {
    return mission + "-" + number;
  }

  /** As in the log of edits. */
  public String id() {
    return debate + "/" + code();
  }
}
