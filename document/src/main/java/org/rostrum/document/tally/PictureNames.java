package org.rostrum.document.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What stands behind the addresses of pictures in a page. */
final class PictureNames {
  private static final String FOLDER = "pictures/";
  private final Optional<Map<String, String>> read;

  private PictureNames(Optional<Map<String, String>> read) {
    this.read = read;
  }

  /** Names are believed. */
  static PictureNames trusted() {
    return new PictureNames(Optional.empty());
  }

  /** Files are read and hashed. */
  static PictureNames read(Path folder) throws IOException {
    Map<String, String> hashes = new HashMap<>();
    Path pictures = folder.resolve(FOLDER);
    if (Files.isDirectory(pictures)) {
      try (var files = Files.newDirectoryStream(pictures)) {
        for (Path file : files) {
          hashes.put(FOLDER + file.getFileName(), hash(Files.readAllBytes(file)));
        }
      }
    }
    return new PictureNames(Optional.of(Map.copyOf(hashes)));
  }

  /** The hash of the picture at an address, or words that no hash equals. */
  String hash(String address) {
    if (read.isPresent()) {
      return read.get().getOrDefault(address, "no file " + address);
    }
    int dot = address.lastIndexOf('.');
    if (!address.startsWith(FOLDER) || dot < FOLDER.length()) {
      return "not beside the page: " + address;
    }
    return address.substring(FOLDER.length(), dot);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
