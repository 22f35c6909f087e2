package org.rostrum.document.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Hashes the picture files beside a finished file, each once. For one thread. */
final class PictureFiles {
  private final Path folder;
  private final Map<String, String> hashes = new HashMap<>();

  PictureFiles(Path folder) {
    this.folder = folder.normalize();
  }

  /** SHA-256 of a picture's bytes, or the name itself when no such file stands in the folder. */
  String hash(String name) {
    return hashes.computeIfAbsent(name, this::read);
  }

  private String read(String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      return name;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      return name;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
