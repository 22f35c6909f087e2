package org.rostrum.cli.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of an image, each once. */
final class Blobs {
  private final Path folder;
  private final SortedMap<String, Blob> all = new TreeMap<>();

  Blobs(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Blob add(byte[] bytes) throws IOException {
    return add(Files.write(folder.resolve("new"), bytes));
  }

  /** Takes a file over: it is moved. */
  Blob add(Path file) throws IOException {
    String hash = Hashing.of(file);
    Path home = folder.resolve(hash);
    Files.move(file, home, StandardCopyOption.REPLACE_EXISTING);
    Blob blob = new Blob(hash, Files.size(home), home);
    all.put(hash, blob);
    return blob;
  }

  Collection<Blob> all() {
    return all.values();
  }
}
