package org.rostrum.document.check.part;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What bytes are, told by how they begin. */
public enum Nature {
  XML,
  /** XML in a code that other programs may not read as we do: UTF-7, UTF-32, EBCDIC. */
  ODD_XML,
  /** The container of Word 97, of embedded objects and of macros. */
  OLE,
  PACKAGE,
  PROGRAM,
  PDF,
  RICH_TEXT,
  WEB_PAGE,
  ARCHIVE,
  OTHER;

  /** How programs written as words begin: batch files, shortcuts to the web, Windows' scripts. */
  private static final List<String> SCRIPTS =
      List.of(
          "@echo ",
          "@rem ",
          "[internetshortcut]",
          "windows registry editor",
          "wscript.",
          "powershell");

  /** How many bytes it takes to tell. */
  static final int BYTES = 512;

  static Nature of(byte[] head) {
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return PACKAGE;
    }
    boolean program =
        starts(head, 'M', 'Z')
            || starts(head, 0x7F, 'E', 'L', 'F')
            || starts(head, '#', '!')
            || starts(head, 0xCA, 0xFE, 0xBA, 0xBE)
            || starts(head, 0xCF, 0xFA, 0xED, 0xFE)
            || starts(head, 'L', 0, 0, 0, 1, 0x14, 2, 0)
            || starts(head, 'I', 'T', 'S', 'F');
    if (program) {
      return PROGRAM;
    }
    boolean archive =
        starts(head, 'R', 'a', 'r', '!')
            || starts(head, '7', 'z', 0xBC, 0xAF)
            || starts(head, 0x1F, 0x8B)
            || starts(head, 'M', 'S', 'C', 'F');
    if (archive) {
      return ARCHIVE;
    }
    boolean wideOrMainframe =
        starts(head, 0xFF, 0xFE, 0, 0)
            || starts(head, 0, 0, 0xFE, 0xFF)
            || starts(head, 0, 0, 0, '<')
            || starts(head, '<', 0, 0, 0)
            || starts(head, 0x4C, 0x6F, 0xA7, 0x94)
            || starts(head, '+', 'A', 'D', 'w')
            || starts(head, 0x2B, 0x2F, 0x76);
    return wideOrMainframe ? ODD_XML : ofWords(head);
  }

  private static Nature ofWords(byte[] head) {
    String words =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]+", "")
            .toLowerCase(Locale.ROOT);
    if (words.startsWith("%pdf")) {
      return PDF;
    }
    if (words.startsWith("{\\rt")) {
      return RICH_TEXT;
    }
    if (words.startsWith("mime-version:")
        || words.startsWith("<html")
        || words.startsWith("<script")
        || words.startsWith("<!doctype html")
        || words.startsWith("<!--")) {
      return WEB_PAGE;
    }
    if (SCRIPTS.stream().anyMatch(words::startsWith)) {
      return PROGRAM;
    }
    if (!words.startsWith("<")) {
      return OTHER;
    }
    return oddlyEncoded(words) ? ODD_XML : XML;
  }

  private static boolean oddlyEncoded(String head) {
    int declared = head.indexOf("encoding");
    int end = head.indexOf("?>");
    if (!head.startsWith("<?xml") || declared < 0 || end < declared) {
      return false;
    }
    String name = head.substring(declared + 8, end).replaceAll("[\\s=\"']+", " ").strip();
    String first = name.split(" ", 2)[0];
    return !first.matches("utf-?8|utf-?16([bl]e)?|us-ascii|ascii|iso-8859-1|windows-12\\d\\d");
  }

  private static boolean starts(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
