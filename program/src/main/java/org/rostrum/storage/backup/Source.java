package org.rostrum.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/** A backup that is read: a folder, or a zip file. */
final class Source implements AutoCloseable {
  private final Path root;
  private final Optional<FileSystem> zip;
  private final Contents contents;

  private Source(Path root, Optional<FileSystem> zip, Contents contents) {
    this.root = root;
    this.zip = zip;
    this.contents = contents;
  }

  static Source open(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return new Source(place, Optional.empty(), contents(place, place));
    }
    FileSystem zip = zip(place);
    Path root = zip.getPath("/");
    return new Source(root, Optional.of(zip), contents(root, place));
  }

  private static FileSystem zip(Path place) throws IOException {
    try {
      return FileSystems.newFileSystem(place);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw StorageTrouble.of(Kind.NOT_A_BACKUP, "place", place).because(e);
    }
  }

  private static Contents contents(Path root, Path place) throws IOException {
    Path file = root.resolve(Contents.NAME);
    Contents contents =
        Contents.read(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "");
    if (!contents.isBackup()) {
      throw StorageTrouble.of(Kind.NOT_A_BACKUP, "place", place);
    }
    return contents;
  }

  Contents contents() {
    return contents;
  }

  InputStream entry(String name) throws IOException {
    try {
      return Files.newInputStream(root.resolve(name));
    } catch (NoSuchFileException e) {
      throw StorageTrouble.of(Kind.DAMAGED_BACKUP, "entry", name).because(e);
    }
  }

  /** Reads every entry to its end and compares it with what was written. */
  void refuseDamaged() throws IOException {
    for (var entry : contents.entries().entrySet()) {
      try (InputStream in = entry(entry.getKey())) {
        if (!Hashing.of(in).equals(entry.getValue())) {
          throw StorageTrouble.of(Kind.DAMAGED_BACKUP, "entry", entry.getKey());
        }
      } catch (ZipException e) {
        throw StorageTrouble.of(Kind.DAMAGED_BACKUP, "entry", entry.getKey()).because(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
