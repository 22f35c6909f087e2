package org.rostrum.storage.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.rostrum.storage.Folders;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * What this server remembers outside the database of how far it had come, so that an older copy put
 * in its place is noticed. It may lag behind, never run ahead. Proofs to others are the register's.
 */
public final class Memory {
  private final Path file;

  public Memory(Path folder) {
    this.file = folder.resolve("remembered");
  }

  void refuseOlder(Progress found) {
    Optional<Progress> remembered = read();
    if (remembered.filter(found::behind).isPresent()) {
      throw StorageTrouble.of(Kind.OLDER_DATA, "remembered", remembered.get(), "found", found);
    }
  }

  void remember(Progress progress) {
    try {
      Folders.make(file.resolveSibling("."));
      Path fresh = file.resolveSibling("remembered.new");
      Files.writeString(fresh, progress + "\n", StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", file.resolveSibling(".")).because(e);
    }
  }

  /** Forgets, when the operator wants the older data. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Progress> read() {
    try {
      return Files.exists(file) ? Progress.read(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", file.resolveSibling(".")).because(e);
    }
  }
}
