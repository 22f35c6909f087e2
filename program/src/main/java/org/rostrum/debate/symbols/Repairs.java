package org.rostrum.debate.symbols;

import java.util.List;

/** Mends what stands between the parts of a symbol: spaces, slashes, a last full stop. */
final class Repairs {
  private Repairs() {}

  static String of(String plain, List<String> mends) {
    String text = withSlashes(plain, mends);
    String stopped = text;
    while (stopped.endsWith(".") || stopped.endsWith(",") || stopped.endsWith(";")) {
      stopped = stopped.substring(0, stopped.length() - 1).strip();
    }
    if (!stopped.equals(text)) {
      mends.add("The sign at the end was dropped.");
    }
    return withoutSpaces(stopped, mends);
  }

  /** Hyphens as file names have them, or a scanner's question mark, become slashes. */
  private static String withSlashes(String plain, List<String> mends) {
    if (plain.indexOf('/') < 0 && plain.indexOf('-') > 0 && plain.indexOf('(') < 0) {
      int dash = plain.indexOf('-');
      if (Organs.of(plain.substring(0, dash)).isPresent()) {
        mends.add("The hyphens were read as slashes.");
        return slashesForHyphens(plain);
      }
    }
    String text = plain;
    for (String wrong : List.of("?", "\\", "|")) {
      if (text.contains(wrong)) {
        text = text.replace(wrong, "/");
        mends.add("“" + wrong + "” was read as a slash.");
      }
    }
    if (text.contains("//")) {
      text = text.replaceAll("/{2,}+", "/");
      mends.add("A slash too many was dropped.");
    }
    return text;
  }

  private static String slashesForHyphens(String plain) {
    StringBuilder text = new StringBuilder(plain.length());
    for (int index = 0; index < plain.length(); index++) {
      char sign = plain.charAt(index);
      boolean session =
          index > 1
              && plain.charAt(index - 1) == 'S'
              && (plain.charAt(index - 2) == '-'
                  || (plain.charAt(index - 2) == 'E'
                      && plain.charAt(index - 3 < 0 ? 0 : index - 3) == '-'))
              && index + 1 < plain.length()
              && Signs.isDigit(plain.charAt(index + 1));
      text.append(sign == '-' && !session ? '/' : sign);
    }
    return text.toString();
  }

  /**
   * Spaces beside slashes and behind the full stop of {@code Add. 1} go; those before parentheses,
   * asterisks, part letters and dashes stay.
   */
  private static String withoutSpaces(String text, List<String> mends) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean dropped = false;
    int depth = 0;
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      depth += sign == '(' || sign == '[' ? 1 : 0;
      depth -= sign == ')' || sign == ']' ? 1 : 0;
      if (sign == ' ' && depth == 0 && isStray(text, index)) {
        dropped = true;
        continue;
      }
      clean.append(sign);
    }
    if (dropped) {
      mends.add("A space inside the symbol was dropped.");
    }
    return clean.toString();
  }

  private static boolean isStray(String text, int index) {
    int before = index - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int behind = index + 1;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    if (before < 0 || behind >= text.length()) {
      return true;
    }
    char previous = text.charAt(before);
    char next = text.charAt(behind);
    return previous == '/'
        || next == '/'
        || next == '.'
        || (previous == '.' && (Signs.isDigit(next) || Signs.isLetter(next)));
  }
}
