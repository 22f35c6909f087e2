package org.rostrum.receive.filing;

import org.rostrum.receive.ReceiveWords;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** There is no such filing. */
public final class MissingFiling extends Trouble {
  private static final long serialVersionUID = 1;

  public MissingFiling() {
    super(HttpStatus.NOT_FOUND, ReceiveWords.ALL, "missing.filing");
  }
}
