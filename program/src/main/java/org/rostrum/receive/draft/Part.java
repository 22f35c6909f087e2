package org.rostrum.receive.draft;

import java.util.Locale;

/** The two files of a filing. */
public enum Part {
  /** The Word file. */
  STATEMENT,
  /** The cover letter: PDF or ASiC-E. */
  COVER;

  /** As addresses and keys of sentences write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
