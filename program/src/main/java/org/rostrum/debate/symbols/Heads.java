package org.rostrum.debate.symbols;

import java.util.Locale;

/** The words that announce a resolution or a decision. */
final class Heads {
  private static final WordForms.Head NONE =
      new WordForms.Head(-1, WordForms.Decision.RESOLUTION, WordForms.Body.UNSAID);

  private Heads() {}

  static WordForms.Head at(CharSequence text, int start) {
    char first = Character.toLowerCase(text.charAt(start));
    if ("rdusр".indexOf(first) < 0) {
      return NONE;
    }
    int end = start;
    while (end < text.length() && end - start < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "resolution",
          "resolutions",
          "résolution",
          "résolutions",
          "resolución",
          "resoluciones",
          "резолюция",
          "резолюции",
          "резолюцию",
          "резолюцией",
          "резолюций",
          "резолюциями",
          "резолюциях" ->
          new WordForms.Head(end, WordForms.Decision.RESOLUTION, WordForms.Body.UNSAID);
      case "decision",
          "decisions",
          "décision",
          "décisions",
          "decisión",
          "decisiones",
          "решение",
          "решения",
          "решении",
          "решением" ->
          new WordForms.Head(end, WordForms.Decision.DECISION, WordForms.Body.UNSAID);
      case "unscr", "unscrs", "scr" ->
          new WordForms.Head(end, WordForms.Decision.RESOLUTION, WordForms.Body.SECURITY_COUNCIL);
      default -> NONE;
    };
  }
}
