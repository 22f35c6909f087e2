package org.rostrum.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room on a disk.
 *
 * @param free bytes we may still write
 * @param total bytes in all
 */
public record Space(long free, long total) {
  /** The disk that a folder is on. */
  public static Space of(Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    return new Space(disk.getUsableSpace(), disk.getTotalSpace());
  }

  /** How much is used, in hundredths. */
  public long percentUsed() {
    return total == 0 ? 0 : 100 - free * 100 / total;
  }
}
