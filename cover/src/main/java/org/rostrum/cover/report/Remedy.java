package org.rostrum.cover.report;

import java.util.Locale;

/** What to do about a finding; one sentence in six languages each. */
public enum Remedy {
  NOTHING,
  SEND_AGAIN,
  SCAN_AGAIN,
  MAKE_PDF,
  UNLOCK,
  SHORTEN,
  LOOK,
  SIGN_AGAIN,
  PACK_AGAIN,
  COMPARE,
  ANOTHER_CERTIFICATE,
  REVOCATION_LIST,
  MEND_TRUST,
  ASK_LETTER,
  FILL;

  /** Lower case with hyphens, the end of its sentence's key. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
