package org.rostrum.storage.files;

import java.io.IOException;

/** Sealed bytes that are not as they were sealed. */
final class SealBroken extends IOException {
  private static final long serialVersionUID = 1L;

  SealBroken(Throwable cause) {
    super(cause);
  }

  SealBroken(String what) {
    super(what);
  }
}
