package org.rostrum.post.smtp;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for mail in the form of RFC 3676 (format=flowed): lines of at most 72 signs where there are
 * spaces to break at, a break that is only for the width marked by a space at its end. Long words,
 * such as addresses, stay whole.
 */
final class Flowed {
  private static final int WIDTH = 72;
  private static final String SIGNATURE = "-- ";

  private Flowed() {}

  static String of(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      if (paragraph.equals(SIGNATURE)) {
        lines.add(SIGNATURE);
      } else {
        wrap(paragraph.stripTrailing(), lines);
      }
    }
    return String.join("\r\n", lines);
  }

  private static void wrap(String paragraph, List<String> lines) {
    String rest = paragraph;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH - 1);
      if (space < 1) {
        space = rest.indexOf(' ', WIDTH);
      }
      if (space < 1) {
        break;
      }
      lines.add(stuffed(rest.substring(0, space + 1)));
      rest = rest.substring(space + 1);
    }
    lines.add(stuffed(rest));
  }

  /** A line that would be misread as a quotation, an indent or an old mailbox's mark. */
  private static String stuffed(String line) {
    boolean misread = line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ");
    return misread ? " " + line : line;
  }
}
