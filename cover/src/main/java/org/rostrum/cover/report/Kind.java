package org.rostrum.cover.report;

import java.util.Locale;

/** What sort of file came. */
public enum Kind {
  PDF,
  ASIC_E,
  OTHER;

  /** Lower case with hyphens, as data files carry it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
