package org.rostrum.cover.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What sort of file bytes are, by how they begin. */
public final class Magic {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private Magic() {}

  /** Readers of PDF forgive bytes before the beginning; so we must recognize such files. */
  public static boolean isPdf(byte[] file) {
    for (int at = 0; at <= Math.min(1024, file.length - PDF.length); at++) {
      if (matches(file, PDF, at)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isZip(byte[] file) {
    return matches(file, ZIP, 0);
  }

  /** Whether a zip is a Word file or its like: such have a list of types in them. */
  public static boolean isOffice(byte[] file) {
    return isZip(file) && holds(file, "[Content_Types].xml");
  }

  /** Whether a file within a container is a container itself. */
  static boolean isContainer(byte[] file, String name) {
    String ending = name.toLowerCase(Locale.ROOT);
    boolean named = ending.matches(".*\\.(?:asice|asics|sce|scs|bdoc|edoc|zip|p7m|p7s)");
    return named || (isZip(file) && !isOffice(file));
  }

  private static boolean holds(byte[] file, String words) {
    int most = Math.min(file.length, 1 << 22);
    return new String(file, 0, most, StandardCharsets.ISO_8859_1).contains(words)
        || new String(file, file.length - most, most, StandardCharsets.ISO_8859_1).contains(words);
  }

  private static boolean matches(byte[] file, byte[] start, int at) {
    if (at + start.length > file.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (file[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
