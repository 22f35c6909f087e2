package org.rostrum.compile.plan;

import org.rostrum.debate.CompilationSettings.Numerals;

/**
 * Prints an annex's number; the number itself stays an integer. Where English has roman numerals,
 * Arabic writes ordinals and Chinese its own numerals.
 */
final class AnnexNumber {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private AnnexNumber() {}

  /**
   * As it stands after the word for annex.
   *
   * @param language the main document's, two letters
   */
  static String print(int number, Numerals numerals, String language) {
    return switch (numerals) {
      case ARABIC -> Integer.toString(number);
      case ROMAN ->
          switch (language) {
            case "ar" -> ArabicOrdinal.of(number);
            case "zh" -> ChineseNumber.of(number);
            default -> roman(number);
          };
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
