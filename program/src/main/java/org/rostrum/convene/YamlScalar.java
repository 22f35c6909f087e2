package org.rostrum.convene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as YAML writes them: plain where that is safe, folded where long, quoted elsewhere. */
final class YamlScalar {
  private static final int WIDTH = 96;
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}(][\\p{L}\\p{M}\\p{N}()’'“”\"/.,;?!*–— -]*|[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final List<String> RESERVED =
      List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlScalar() {}

  /**
   * What follows the colon or the dash, with the space before it.
   *
   * @param indent the column of the key or dash the words belong to
   */
  static String of(String words, int indent) {
    if (words.length() + indent > WIDTH && isFoldable(words)) {
      return folded(words, " ".repeat(indent + 2));
    }
    boolean isPlain =
        PLAIN.matcher(words).matches()
            && !words.endsWith(" ")
            && !RESERVED.contains(words.toLowerCase(Locale.ROOT));
    return " " + (isPlain ? words : quoted(words));
  }

  /** Words in double quotes, whatever they are. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(point -> {
          if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
          } else if (point == '\n') {
            quoted.append("\\n");
          } else if (point == '\t') {
            quoted.append("\\t");
          } else if (isUnseen(point)) {
            String escape = point > 0xFFFF ? "\\U%08X" : "\\u%04X";
            quoted.append(String.format(Locale.ROOT, escape, point));
          } else {
            quoted.appendCodePoint(point);
          }
        });
    return quoted.append('"').toString();
  }

  /** Words behind a number sign: on one line, and with a space for what YAML takes from nobody. */
  static String comment(String words) {
    StringBuilder seen = new StringBuilder();
    words.codePoints().forEach(point -> seen.appendCodePoint(isUnseen(point) ? ' ' : point));
    return seen.toString();
  }

  private static boolean isFoldable(String words) {
    return !words.startsWith(" ")
        && !words.endsWith(" ")
        && !words.contains("  ")
        && words.codePoints().noneMatch(YamlScalar::isUnseen);
  }

  /** Controls, line separators, direction marks, unpaired surrogates: never written as they are. */
  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String folded(String words, String margin) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && margin.length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return " >-\n" + margin + String.join("\n" + margin, lines);
  }
}
