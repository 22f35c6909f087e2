package org.rostrum.cover.exam;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rostrum.cover.container.Magic;

/** Names the kinds of file that are sent by mistake; names of formats need no translation. */
final class Kinds {
  private Kinds() {}

  /** The name of a format, such as {@code "Word"}; empty when it is none we know. */
  static String name(byte[] file) {
    if (Magic.isOffice(file)) {
      return "Word (.docx)";
    }
    int most = Math.min(file.length, 16);
    String start = new String(file, 0, most, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "Word (.doc)";
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return "JPEG";
    }
    if (start.startsWith("\u0089PNG")) {
      return "PNG";
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return "TIFF";
    }
    if (start.startsWith("{\\rtf")) {
      return "RTF";
    }
    if (start.startsWith("%!PS")) {
      return "PostScript";
    }
    if (start.startsWith("0\u0082") || start.startsWith("0\u0080")) {
      return "PKCS #7 (.p7m, .p7s)";
    }
    String lower = start.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("<!doctype") || lower.startsWith("<html") ? "HTML" : "";
  }
}
