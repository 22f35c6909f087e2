package org.rostrum.storage.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads every file again and compares its hash: bytes rot on disks, and nobody notices before they
 * are needed. To be run each night; slow on purpose, one file after the other.
 */
public final class Scrub {
  private Scrub() {}

  /**
   * What was found.
   *
   * @param read how many files were read
   * @param damaged those that are not what was kept, sorted within their store
   */
  public record Report(int read, List<FileHash> damaged) {}

  /** Reads all files of both stores. */
  public static Report of(FileStores stores) {
    int read = 0;
    List<FileHash> damaged = new ArrayList<>();
    for (FileStore store : stores.both()) {
      for (FileHash hash : store.all()) {
        read++;
        if (!store.healthy(hash)) {
          damaged.add(hash);
        }
      }
    }
    return new Report(read, List.copyOf(damaged));
  }
}
