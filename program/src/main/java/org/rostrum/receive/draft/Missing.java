package org.rostrum.receive.draft;

import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** What somebody asked for and is not there. */
public final class Missing {
  private Missing() {}

  /** A version of a file. */
  public static Trouble version() {
    return new Trouble(HttpStatus.NOT_FOUND, DraftWords.ALL, "missing.version");
  }
}
