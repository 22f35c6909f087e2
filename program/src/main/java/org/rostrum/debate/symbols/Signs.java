package org.rostrum.debate.symbols;

import java.util.List;

/** The many signs that stand for one: spaces, dashes, letters of another script. */
final class Signs {
  private static final String CYRILLIC = "АВСЕКМНОРТХ";
  private static final String LATIN = "ABCEKMHOPTX";

  private Signs() {}

  static boolean isSpace(char sign) {
    return switch (sign) {
      case ' ', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> true;
      default -> sign >= '\u2000' && sign <= '\u200a';
    };
  }

  static boolean isDash(char sign) {
    return sign == '-' || (sign >= '\u2010' && sign <= '\u2015') || sign == '\u2212';
  }

  static boolean isSlash(char sign) {
    return sign == '/' || sign == '\u2044' || sign == '\u2215' || sign == '\uff0f';
  }

  static boolean isInvisible(char sign) {
    return switch (sign) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> true;
      default -> false;
    };
  }

  static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  static boolean isLetter(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }

  static boolean areDigits(CharSequence text) {
    return !text.isEmpty() && text.chars().allMatch(sign -> isDigit((char) sign));
  }

  static boolean areLetters(CharSequence text) {
    return !text.isEmpty() && text.chars().allMatch(sign -> isLetter((char) sign));
  }

  static boolean areCapitals(CharSequence text) {
    return !text.isEmpty() && text.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z');
  }

  /** The Latin letter that looks the same as a Cyrillic one; any other sign as it is. */
  static char latin(char sign) {
    int index = CYRILLIC.indexOf(sign);
    return index < 0 ? sign : LATIN.charAt(index);
  }

  /**
   * The text with plain spaces, hyphens and slashes.
   *
   * @param mends receives a sentence for every change that matters
   */
  static String plain(String text, List<String> mends) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean invisible = false;
    boolean cyrillic = false;
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (isInvisible(sign)) {
        invisible = true;
        continue;
      }
      if (isSpace(sign) || sign == '\t' || sign == '\n' || sign == '\r') {
        plain.append(' ');
        continue;
      }
      if (isDash(sign)) {
        plain.append('-');
        continue;
      }
      if (isSlash(sign)) {
        plain.append('/');
        continue;
      }
      char latin = latin(sign);
      cyrillic |= latin != sign;
      plain.append(latin);
    }
    if (invisible) {
      mends.add("An invisible sign was taken out.");
    }
    if (cyrillic) {
      mends.add("A Cyrillic letter was read as the Latin one that looks the same.");
    }
    return plain.toString().strip();
  }
}
