package org.rostrum.document.word.numbering;

/** Hebrew and Arabic letters used as numbers. */
final class SemiticNumerals {
  private static final String HEBREW =
      "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9\u05DB"
          + "\u05DC\u05DE\u05E0\u05E1\u05E2\u05E4\u05E6\u05E7\u05E8\u05E9\u05EA";
  private static final String ARABIC =
      "\u0623\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635"
          + "\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A";
  private static final String ABJAD =
      "\u0623\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646"
          + "\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A";

  private SemiticNumerals() {}

  static String print(String format, int value) {
    return switch (format) {
      case "hebrew1" -> hebrewNumber(value);
      case "hebrew2" -> hebrewAlphabet(value);
      case "arabicAbjad" -> Series.repeating(ABJAD, value);
      default -> Series.repeating(ARABIC, value);
    };
  }

  /** Letters whose values add up; 15 and 16 are 9+6 and 9+7, since 10+5 would be a holy name. */
  private static String hebrewNumber(int value) {
    if (value < 1 || value > 999) {
      return Numerals.decimal(value);
    }
    StringBuilder letters = new StringBuilder();
    int left = value;
    while (left >= 400) {
      letters.append(HEBREW.charAt(21));
      left -= 400;
    }
    if (left >= 100) {
      letters.append(HEBREW.charAt(17 + left / 100));
      left %= 100;
    }
    if (left == 15 || left == 16) {
      return letters.append(HEBREW.charAt(8)).append(HEBREW.charAt(left - 10)).toString();
    }
    if (left >= 10) {
      letters.append(HEBREW.charAt(8 + left / 10));
      left %= 10;
    }
    return left == 0 ? letters.toString() : letters.append(HEBREW.charAt(left - 1)).toString();
  }

  /** The alphabet; past its end its last letter stands before the letters that begin anew. */
  private static String hebrewAlphabet(int value) {
    if (value < 1 || value > 392) {
      return Numerals.decimal(value);
    }
    String last = HEBREW.substring(21);
    return last.repeat((value - 1) / 22) + HEBREW.charAt((value - 1) % 22);
  }
}
