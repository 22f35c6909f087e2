package org.rostrum.storage.files;

import java.io.IOException;

/** The S3 store did not do what it was asked to. */
final class BucketError extends IOException {
  private static final long serialVersionUID = 1L;

  BucketError(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
