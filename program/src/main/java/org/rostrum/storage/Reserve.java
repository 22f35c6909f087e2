package org.rostrum.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that does nothing but take room. When the disk is full the operator deletes it, and the
 * house goes on while room is made.
 */
public final class Reserve {
  private static final int BLOCK = 1 << 20;

  private final Path file;

  public Reserve(Path folder) {
    this.file = folder.resolve("reserve");
  }

  public boolean isThere() {
    return Files.exists(file);
  }

  /** Lays it where it is missing and the disk has three times the room for it. */
  public void lay(long bytes) throws IOException {
    Folders.make(file.resolveSibling("."));
    if (isThere() || Space.of(file.resolveSibling(".")).free() < 3 * bytes) {
      return;
    }
    Path fresh = file.resolveSibling("reserve.new");
    Files.deleteIfExists(fresh);
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      for (long written = 0; written < bytes; written += block.limit()) {
        block.position(0).limit((int) Math.min(BLOCK, bytes - written));
        while (block.hasRemaining()) {
          channel.write(block);
        }
      }
      channel.force(true);
    }
    Files.move(fresh, file);
  }
}
