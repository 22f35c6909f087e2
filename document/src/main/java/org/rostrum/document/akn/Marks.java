package org.rostrum.document.akn;

/** Marks a part of a printed line as AKN4UN asks, by the line's own punctuation. */
final class Marks {
  private Marks() {}

  /** {@code "[Original: French]"} or {@code "Original: English"} with the language marked. */
  static void originalLanguage(Markup out, String printed) {
    boolean bracket = printed.endsWith("]") || printed.endsWith("］");
    int end = bracket ? printed.length() - 1 : printed.length();
    int start = Math.max(printed.indexOf(": ") + 2, printed.indexOf('：') + 1);
    if (start < 2 || start >= end) {
      out.text(printed);
      return;
    }
    out.text(printed.substring(0, start));
    out.raw("<inline name=\"akn4un:originalLanguage\">");
    out.text(printed.substring(start, end)).raw("</inline>");
    out.text(printed.substring(end));
  }

  /** {@code "(Signed) Ada Vandermoor"} with the word in parentheses in italics. */
  static void signature(Markup out, String printed) {
    int close = printed.indexOf(')');
    if (!printed.startsWith("(") || close < 0) {
      out.text(printed);
      return;
    }
    out.raw("(<i>").text(printed.substring(1, close)).raw("</i>)");
    String name = printed.substring(close + 1);
    int start = name.startsWith(" ") ? 1 : 0;
    out.text(name.substring(0, start));
    out.raw("<signature>").text(name.substring(start)).raw("</signature>");
  }
}
