package org.rostrum.convene.letters;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file: words with their signs escaped, long lines folded at 75 octets. */
final class ICalendarText {
  private static final int OCTETS = 75;
  private final StringBuilder text = new StringBuilder();

  /** A property whose value needs no escapes. */
  void line(String name, String value) {
    line(name + ":" + value);
  }

  /** A property that is free text. */
  void words(String name, String value) {
    line(
        name,
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\R", "\\\\n")
            .replaceAll("\\p{Cc}", " "));
  }

  /** A whole line. */
  void line(String line) {
    int octets = 0;
    int i = 0;
    while (i < line.length()) {
      int sign = line.codePointAt(i);
      String one = Character.toString(sign);
      int more = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(one);
      octets += more;
      i += one.length();
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
