package org.rostrum.document.akn;

/** Marks a part of a printed line as AKN4UN asks, by the line's own punctuation. */
final class Marks {
  private Marks() {}

  /** {@code "[Original: French]"} or {@code "Original: English"} with the language marked. */
  static void originalLanguage(Markup out, String printed) {
    int colon = printed.indexOf(": ");
    int end = printed.endsWith("]") ? printed.length() - 1 : printed.length();
    if (colon < 0 || colon + 2 >= end) {
      out.text(printed);
      return;
    }
    out.text(printed.substring(0, colon + 2));
    out.raw("<inline name=\"akn4un:originalLanguage\">");
    out.text(printed.substring(colon + 2, end)).raw("</inline>");
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
