package org.rostrum.cover.report;

import java.util.Locale;

/** The one answer a person reads first. The first of them is never given for less than it says. */
public enum Verdict {
  /** Signed, unchanged since, by somebody whom the trust list names for this entity. */
  KNOWN,
  /** Signed, unchanged since; but who signed is not known to us, or could not be checked. */
  NOT_KNOWN,
  /** No signature that a machine could check: a picture of a letter. */
  NOT_SIGNED,
  /** There is a signature, or the remains of one, and it does not hold for what is shown. */
  BROKEN,
  /** The file cannot be taken; nothing is said of its signature. */
  REFUSED;

  /** Lower case with hyphens, as data files carry it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
