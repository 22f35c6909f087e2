package org.rostrum.compile.work;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Keeps works in a folder, one file each, named by their key. Safe for several threads and several
 * processes: a file appears whole or not at all. Nothing in it is needed: what is missing or
 * damaged is made anew.
 */
public final class WorkStore {
  private final Path folder;

  /** A store in a folder that is made when it is first needed. */
  public WorkStore(Path folder) {
    this.folder = folder;
  }

  /** The work kept under a key, if it is there and whole. */
  public Optional<Work> find(WorkKey key) throws IOException {
    try {
      return WorkCodec.decode(Files.readAllBytes(file(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Keeps a work. */
  public void keep(WorkKey key, Work work) throws IOException {
    Path file = file(key);
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, key.hex().substring(0, 12), ".new");
    try {
      Files.write(fresh, WorkCodec.encode(work));
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Path file(WorkKey key) {
    return folder.resolve(key.hex() + ".work");
  }
}
