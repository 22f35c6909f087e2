package org.rostrum.receive.draft;

import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** What somebody asked for and is not there. */
public final class Missing {
  private Missing() {}

  /** A number somebody wrote into an address or a form; whatever is none is missing. */
  public static long number(String written) {
    if (!written.matches("[0-9]{1,18}")) {
      throw version();
    }
    return Long.parseLong(written);
  }

  /** A version of a file. */
  public static Trouble version() {
    return new Trouble(HttpStatus.NOT_FOUND, DraftWords.ALL, "missing.version");
  }
}
