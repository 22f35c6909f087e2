package org.rostrum.compile.plan;

import java.util.List;
import java.util.Locale;

/**
 * Joins a sentence and what fills a place in it, where the language lets the two melt: "de" with an
 * article in French and Spanish, the letter lam with the article in Arabic.
 */
final class Joint {
  private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüœæ";

  private final String language;

  /**
   * @param language two letters
   */
  Joint(String language) {
    this.language = language;
  }

  /** Adds words to what is written so far. */
  void add(StringBuilder written, String words) {
    if (words.isEmpty()) {
      return;
    }
    switch (language) {
      case "fr" -> french(written, words.replace('\'', '’'));
      case "es" -> spanish(written, words);
      case "ar" -> arabic(written, words);
      default -> written.append(words);
    }
  }

  /** A name without its article, where the language keeps articles before names. */
  String bare(String words) {
    List<String> articles =
        switch (language) {
          case "fr" -> List.of("le ", "la ", "les ", "l’", "l'");
          case "es" -> List.of("el ", "la ", "los ", "las ");
          default -> List.<String>of();
        };
    return articles.stream()
        .filter(words::startsWith)
        .findFirst()
        .map(article -> words.substring(article.length()))
        .orElse(words);
  }

  private static void french(StringBuilder written, String words) {
    if (!ends(written, "de ")) {
      written.append(words);
      return;
    }
    int de = written.length() - 2;
    if (words.startsWith("le ")) {
      written.replace(de, written.length(), "u ").append(words, 3, words.length());
    } else if (words.startsWith("les ")) {
      written.replace(de, written.length(), "es ").append(words, 4, words.length());
    } else if (silent(words)) {
      written.replace(de, written.length(), "’").append(words);
    } else {
      written.append(words);
    }
  }

  /** Whether "de" loses its vowel before these words. Most names in H keep it ("de Hollin"). */
  private static boolean silent(String words) {
    String start = words.toLowerCase(Locale.ROOT);
    return VOWELS.indexOf(start.charAt(0)) >= 0 || start.startsWith("haïti");
  }

  private static void spanish(StringBuilder written, String words) {
    boolean melts = words.startsWith("el ") && (ends(written, "de ") || ends(written, "a "));
    if (!melts) {
      written.append(words);
      return;
    }
    written.setLength(written.length() - 1);
    written.append("l").append(words, 2, words.length());
  }

  private static void arabic(StringBuilder written, String words) {
    boolean lam = ends(written, "ل");
    boolean foreign = words.codePointAt(0) < 0x600;
    if (foreign && lam) {
      written.append("ـ ").append(words);
    } else if (foreign && ends(written, "و")) {
      written.append(' ').append(words);
    } else if (lam && words.startsWith("ال")) {
      written.append("ل").append(words, 2, words.length());
    } else {
      written.append(words);
    }
  }

  /** Whether a word or letter of its own stands at the end. */
  private static boolean ends(StringBuilder written, String end) {
    int start = written.length() - end.length();
    if (start < 0 || written.indexOf(end, start) != start) {
      return false;
    }
    return start == 0 || !Character.isLetter(written.charAt(start - 1));
  }
}
