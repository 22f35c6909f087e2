package org.rostrum.debate.symbols;

/** What stands between two numbers of one list: "70/237 and 71/28", "1373 (2001), 1540 (2004)". */
final class Separators {
  private static final String[] SIGNS = {
    ", and ", ", or ", ", et ", " and ", " or ", " et ", " ou ", " y ", " e ", " o ", " и ", ", ",
    "; ", " & "
  };

  private static final int LONGEST_DATE = 24;

  private Separators() {}

  /** Behind the separator, or -1 when the list ends here. */
  static int behind(CharSequence text, int end) {
    int index = behindDate(text, end);
    for (String sign : SIGNS) {
      if (matches(text, index, sign)) {
        return index + sign.length();
      }
    }
    return -1;
  }

  /** Skips " of 23 December 2015", which resolutions are often cited with. */
  private static int behindDate(CharSequence text, int end) {
    int index = end;
    boolean found = false;
    for (String link : new String[] {" of ", " du ", " de ", " от "}) {
      if (matches(text, index, link)) {
        index += link.length();
        found = true;
        break;
      }
    }
    if (!found || index >= text.length() || !Signs.isDigit(text.charAt(index))) {
      return end;
    }
    int limit = Math.min(text.length() - 3, index + LONGEST_DATE);
    for (int year = index; year < limit; year++) {
      String four =
          text.subSequence(year, year + 4 > text.length() ? text.length() : year + 4).toString();
      if (Asides.isYear(four)) {
        return year + 4;
      }
      char sign = text.charAt(year);
      if (!Character.isLetterOrDigit(sign) && !Signs.isSpace(sign) && sign != '.') {
        return end;
      }
    }
    return end;
  }

  private static boolean matches(CharSequence text, int index, String sign) {
    if (index + sign.length() > text.length()) {
      return false;
    }
    for (int offset = 0; offset < sign.length(); offset++) {
      char here = text.charAt(index + offset);
      boolean space = Signs.isSpace(here) || here == '\n';
      char plain = space ? ' ' : Character.toLowerCase(here);
      if (plain != sign.charAt(offset)) {
        return false;
      }
    }
    return true;
  }
}
