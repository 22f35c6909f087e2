package org.rostrum.debate.symbols;

/** Whether what can be read as a symbol is meant as one, where it stands among other words. */
final class Plausibility {
  private Plausibility() {}

  /** A paper size, a fraction or an abbreviation is no symbol: "A/4", "CD/5". */
  static boolean inProse(Symbol symbol) {
    String printed = symbol.printed();
    boolean capital = Character.isUpperCase(printed.charAt(0));
    if (!capital && symbol.parts().size() < 3) {
      return false;
    }
    if (symbol.parts().size() > 2) {
      return true;
    }
    boolean series = symbol.parts().get(1).role() == Part.Role.SERIES;
    return switch (symbol.organ().standing()) {
      case UNITED_NATIONS -> series || symbol.number().length() >= 2;
      case PRESS_RELEASE -> symbol.number().length() >= 4;
      case OTHER_ORGANIZATION -> symbol.number().length() >= 2;
    };
  }

  /** Whether a refused one deserves a word: an organ, two slashes, a digit. */
  static boolean looksLikeOne(String printed) {
    int slash = printed.indexOf('/');
    if (slash <= 0 || printed.indexOf('/', slash + 1) < 0) {
      return false;
    }
    boolean organ =
        switch (printed.substring(0, slash)) {
          case "A", "S", "E", "ST", "TD" -> true;
          default -> false;
        };
    return organ && printed.chars().anyMatch(sign -> Signs.isDigit((char) sign));
  }
}
