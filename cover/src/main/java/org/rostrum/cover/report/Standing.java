package org.rostrum.cover.report;

import java.util.Locale;

/** What is known of one signer. */
public enum Standing {
  /** The trust list names the certificate, or an authority that signs for this entity alone. */
  KNOWN,
  /** The trust list names it, for another entity. */
  KNOWN_FOR_ANOTHER,
  /** The trust list does not name it. */
  NOT_KNOWN,
  /** Not named, and vouched for by nobody but itself. */
  SELF_MADE,
  EXPIRED,
  NOT_YET_VALID,
  REVOKED,
  /** Named, but whether it was withdrawn could not be found out offline. */
  COULD_NOT_BE_CHECKED,
  /** The signature does not hold, so nothing is said of the signer. */
  BROKEN;

  /** Lower case with hyphens, as data files carry it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
