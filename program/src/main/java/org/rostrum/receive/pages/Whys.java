package org.rostrum.receive.pages;

import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.Why;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** Tells why a deed cannot be done. */
public final class Whys {
  private Whys() {}

  /** The refusal with its two sentences. */
  public static Trouble trouble(Why why) {
    return new Trouble(HttpStatus.CONFLICT, ReceiveWords.ALL, "why." + why.code());
  }

  /** Whoever acts for a body without access says on what paper. */
  static Trouble noGrounds() {
    return new Trouble(HttpStatus.CONFLICT, ReceiveWords.ALL, "grounds.none");
  }
}
