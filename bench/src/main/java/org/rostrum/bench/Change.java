package org.rostrum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes a statement another by a word more, so that nothing known of the one fits the other. */
final class Change {
  private static final LocalDateTime DATED = LocalDateTime.of(2031, 6, 29, 0, 0);

  private Change() {}

  /** Copies a Word file with a word set after its first ones. */
  static void copy(Path from, Path to, String word) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
      Enumeration<? extends ZipEntry> entries = source.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(DATED);
        target.putNextEntry(copy);
        try (InputStream in = source.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          target.write(entry.getName().equals("word/document.xml") ? changed(bytes, word) : bytes);
        }
        target.closeEntry();
      }
    }
  }

  private static byte[] changed(byte[] document, String word) {
    String xml = new String(document, StandardCharsets.UTF_8);
    int end = xml.indexOf("</w:t>");
    if (end < 0) {
      throw new IllegalArgumentException("a statement without words cannot be changed");
    }
    String changed = xml.substring(0, end) + " " + word + xml.substring(end);
    return changed.getBytes(StandardCharsets.UTF_8);
  }
}
