package org.rostrum.document.word.numbering;

/** Roman numerals as Word writes them: thousands are written out in M, however many. */
final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Word's own bound for the values of a list. */
  private static final int MOST = 32_767;

  private RomanNumerals() {}

  static String print(int value) {
    if (value < 1 || value > MOST) {
      return Numerals.decimal(value);
    }
    StringBuilder roman = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
