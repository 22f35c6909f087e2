package org.rostrum.compile.plan;

import org.rostrum.debate.CompilationSettings.Numerals;

/** Prints an annex's number; the number itself stays an integer. */
final class Numeral {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numeral() {}

  static String print(int number, Numerals numerals) {
    return switch (numerals) {
      case ARABIC -> Integer.toString(number);
      case ROMAN -> roman(number);
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
