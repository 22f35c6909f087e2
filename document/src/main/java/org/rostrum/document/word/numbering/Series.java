package org.rostrum.document.word.numbering;

/** Values written as members of a series of signs. */
final class Series {
  /** How often a sign is repeated at most, so that a value of millions is not a label of pages. */
  private static final int MOST_REPEATS = 30;

  private Series() {}

  /** a, b ... z, aa, bb ... zz, aaa: the sign is repeated once more each time round. */
  static String repeating(String signs, int value) {
    int size = signs.length();
    if (value < 1 || value > size * MOST_REPEATS) {
      return Numerals.decimal(value);
    }
    String sign = signs.substring((value - 1) % size, (value - 1) % size + 1);
    return sign.repeat((value - 1) / size + 1);
  }

  /** The series begins anew when it has ended. */
  static String cycling(String signs, int value) {
    if (value < 1) {
      return Numerals.decimal(value);
    }
    int size = signs.length();
    return signs.substring((value - 1) % size, (value - 1) % size + 1);
  }

  /** A run of Unicode signs; past its end the values are written in decimal digits. */
  static String run(int first, int size, int value) {
    return value < 1 || value > size
        ? Numerals.decimal(value)
        : Character.toString(first + value - 1);
  }

  /** Decimal digits of another writing. */
  static String digits(int zero, int value) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      digits.appendCodePoint(digit == '-' ? '-' : zero + digit - '0');
    }
    return digits.toString();
  }

  /** Decimal places with signs of their own for the digits 0 to 9. */
  static String places(String signs, int value) {
    if (value < 0) {
      return Numerals.decimal(value);
    }
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      digits.append(signs.charAt(digit - '0'));
    }
    return digits.toString();
  }
}
