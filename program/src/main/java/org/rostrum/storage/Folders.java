package org.rostrum.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose own names survive a power cut: a file forced in a folder that is lost is lost. */
public final class Folders {
  private Folders() {}

  /** Makes a folder and those above it, each forced into the one that holds it. */
  public static void make(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (Files.isDirectory(whole)) {
      return;
    }
    Path above = whole.getParent();
    if (above != null) {
      make(above);
    }
    Files.createDirectories(whole); // another process may have been quicker
    if (above != null) {
      force(above);
    }
  }

  /** Makes the names in a folder survive a power cut. */
  public static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
