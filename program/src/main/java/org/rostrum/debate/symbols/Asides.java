package org.rostrum.debate.symbols;

import java.util.Locale;
import java.util.Optional;

/** What may stand in parentheses behind a part of a symbol. */
final class Asides {
  private Asides() {}

  /** A year in four digits between the founding and the far future. */
  static boolean isYear(String text) {
    if (text.length() != 4 || !Signs.areDigits(text)) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= 1945 && year <= 2100;
  }

  static boolean isRoman(String text) {
    return !text.isEmpty()
        && text.length() <= 8
        && text.chars().allMatch(sign -> "IVXLC".indexOf(sign) >= 0);
  }

  /** A session as the old series name it: {@code XXIX}, {@code S-VI}, {@code ES-II}, {@code 20}. */
  static boolean isSession(String text) {
    String rest = text;
    if (rest.startsWith("ES-")) {
      rest = rest.substring(3);
    }
    if (rest.startsWith("S-")) {
      rest = rest.substring(2);
    }
    return isRoman(rest) || (Signs.areDigits(rest) && rest.length() <= 3);
  }

  /** A special session as a part of its own: {@code S-27}, {@code ES-10}, {@code S-VI}. */
  static boolean isSpecialSession(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return (capitals.startsWith("S-") || capitals.startsWith("ES-")) && isSession(capitals);
  }

  /**
   * A volume, part, resumption or supplement in canonical form, such as {@code "Resumption 1"},
   * {@code "Vol. II"}, {@code "Part I"}, {@code "SUPP"}.
   */
  static Optional<String> extent(String text) {
    String clean = text.strip();
    int letters = 0;
    while (letters < clean.length()
        && Signs.isLetter(clean.charAt(letters))
        && !isNextWord(clean, letters)) {
      letters++;
    }
    String word = canonicalWord(clean.substring(0, letters));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    String rest = clean.substring(letters);
    if (rest.startsWith(".")) {
      rest = rest.substring(1);
    }
    rest = rest.strip();
    if (rest.isEmpty()) {
      return word.startsWith("SUPP") || word.equals("Resumption") || word.equals("Summary")
          ? Optional.of(word)
          : Optional.empty();
    }
    if (!isCount(rest)) {
      return Optional.empty();
    }
    String stop = word.startsWith("Vol") || word.equals("Suppl") ? "." : "";
    return Optional.of(word + stop + " " + rest);
  }

  /** A capital behind a small letter: {@code PartVI}. */
  static boolean isNextWord(String text, int index) {
    return index > 0
        && Character.isUpperCase(text.charAt(index))
        && Character.isLowerCase(text.charAt(index - 1));
  }

  private static String canonicalWord(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "resumption", "resump", "resumed" -> "Resumption";
      case "vol", "volume" -> "Vol";
      case "vols" -> "Vols";
      case "part", "pt" -> "Part";
      case "parts" -> "Parts";
      case "supp" -> "SUPP";
      case "suppl", "supplement" -> "Suppl";
      case "sect", "section" -> "Section";
      case "annex" -> "Annex";
      case "summary" -> "Summary";
      default -> "";
    };
  }

  /** {@code 1}, {@code IV}, {@code A}, {@code I-III}, {@code VI-XII}, {@code I and II}. */
  private static boolean isCount(String text) {
    String[] ends = text.replace(" and ", "-").replace(" & ", "-").split("-", -1);
    if (ends.length > 2) {
      return false;
    }
    for (String end : ends) {
      String clean = end.strip();
      boolean letter = clean.length() == 1 && Signs.areCapitals(clean);
      boolean number = Signs.areDigits(clean) && clean.length() <= 3;
      if (!letter && !number && !isRoman(clean)) {
        return false;
      }
    }
    return true;
  }

  /** The number of a resolution in parentheses, as in {@code S/AC.37/2004/(1455)/1}. */
  static boolean isResolutionNumber(String text) {
    int digits = text.length() - 2;
    return (digits == 3 || digits == 4)
        && text.charAt(0) == '('
        && text.charAt(digits + 1) == ')'
        && Signs.areDigits(text.substring(1, digits + 1))
        && !isYear(text.substring(1, digits + 1));
  }
}
