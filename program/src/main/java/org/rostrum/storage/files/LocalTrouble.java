package org.rostrum.storage.files;

import java.io.IOException;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/** An error of our own disk or bucket, told apart from one of the stream that was handed in. */
final class LocalTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final IOException error;

  LocalTrouble(IOException error) {
    super(error);
    this.error = error;
  }

  /** As words for a person. */
  StorageTrouble told(String place) {
    if (full(String.valueOf(error.getMessage()))) {
      return StorageTrouble.of(Kind.DISK_FULL, "folder", place).because(error);
    }
    if (error instanceof BucketError) {
      return StorageTrouble.of(
              Kind.BUCKET, "bucket", place, "reason", String.valueOf(error.getMessage()))
          .because(error);
    }
    return StorageTrouble.of(Kind.WRITE_FAILED, "reason", String.valueOf(error.getMessage()))
        .because(error);
  }

  /** The JDK has no exception of its own for a full disk, only the system's words. */
  private static boolean full(String message) {
    return message.contains("No space left on device") || message.contains("Disk quota exceeded");
  }
}
