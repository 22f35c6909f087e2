package org.rostrum.receive.scan;

/**
 * What came of a scan.
 *
 * @param said the name of what was found, or why nothing was scanned; may be empty
 */
public record Outcome(Kind kind, String said) {
  /** Whether anything was found. */
  public enum Kind {
    CLEAN,
    FOUND,
    NOT_SCANNED
  }

  static Outcome notScanned(String why) {
    return new Outcome(Kind.NOT_SCANNED, why);
  }
}
