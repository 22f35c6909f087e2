package org.rostrum.document.check.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field's instruction says, however it is written. */
final class Instruction {
  private static final Pattern DDE = Pattern.compile("(?i)(^|[^\\p{L}])DDE(AUTO)?($|[^\\p{L}])");
  private static final Pattern QUOTED = Pattern.compile("(?i)^\\s*QUOTE((\\s+\\d{1,3})+)\\s*$");

  private Instruction() {}

  /** Without signs that say nothing, such as those of zero width. */
  static String plain(CharSequence written) {
    StringBuilder plain = new StringBuilder(written.length());
    written
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
  }

  /** What it does: its first word in capitals, {@code "="} for a formula. */
  static String kind(String plain) {
    if (plain.startsWith("=")) {
      return "=";
    }
    String bare = plain.replaceFirst("^[\"\\u201C\\u201D\\s]+", "");
    int end = 0;
    while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
      end++;
    }
    return bare.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** Whether it names DDE anywhere, not only at its beginning. */
  static boolean namesDde(String plain) {
    return DDE.matcher(plain).find()
        || plain.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT).startsWith("DDE");
  }

  /** What a QUOTE of sign numbers stands for ({@code QUOTE 68 68 69}); itself when it is none. */
  static String resolved(String plain) {
    Matcher matcher = QUOTED.matcher(plain);
    if (!matcher.matches()) {
      String bare = plain.replaceFirst("(?i)^QUOTE\\s+", "");
      return bare.equals(plain) ? plain : bare.replaceAll("[\"\\u201C\\u201D]", "");
    }
    StringBuilder signs = new StringBuilder();
    for (String number : matcher.group(1).strip().split("\\s+", -1)) {
      signs.append((char) Integer.parseInt(number));
    }
    return signs.toString();
  }

  /** Its words after the first, switches left out, quotation marks taken off. */
  static List<String> arguments(String plain) {
    List<String> all = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|\\u201C([^\\u201D]*)\\u201D|(\\S+)")
            .matcher(plain);
    boolean first = true;
    while (matcher.find()) {
      String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      String bare = matcher.group(3);
      if (first) {
        first = false;
      } else if (quoted != null) {
        both(quoted, all);
      } else if (bare != null && (!bare.startsWith("\\") || bare.startsWith("\\\\"))) {
        both(bare, all);
      }
    }
    return all;
  }

  /** A backward slash is written twice in an instruction, but not by everybody. */
  private static void both(String argument, List<String> all) {
    all.add(argument);
    if (argument.startsWith("'") || argument.startsWith("\u2018")) {
      both(argument.replaceAll("^['\u2018]+|['\u2019]+$", ""), all);
    }
    if (argument.contains("\\\\")) {
      all.add(argument.replace("\\\\", "\\"));
    }
  }
}
