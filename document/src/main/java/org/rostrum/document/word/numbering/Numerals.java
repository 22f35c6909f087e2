package org.rostrum.document.word.numbering;

import java.util.Locale;

/**
 * Writes a value in one of Word's number formats ({@code ST_NumberFormat}, ECMA-376 part 1,
 * 17.18.59). A value that a format cannot write, and a format nobody defined, come out in decimal
 * digits.
 */
final class Numerals {
  private Numerals() {}

  /**
   * A value in a format.
   *
   * @param format the name of the format
   * @param pattern the pattern of a custom format, else empty
   * @param language a BCP 47 tag for values that are spelled out
   */
  static String print(String format, String pattern, int value, String language) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "custom" -> CustomNumerals.print(pattern, value);
      case "decimalZero" -> (value >= 0 && value < 10 ? "0" : "") + value;
      case "numberInDash" -> "- " + value + " -";
      case "hex" ->
          value < 0 ? decimal(value) : Integer.toHexString(value).toUpperCase(Locale.ROOT);
      case "chicago" -> Series.repeating("*\u2020\u2021\u00A7", value);
      case "upperRoman" -> RomanNumerals.print(value);
      case "lowerRoman" -> RomanNumerals.print(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> Series.repeating("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value);
      case "lowerLetter" -> Series.repeating("abcdefghijklmnopqrstuvwxyz", value);
      case "russianLower" -> Series.repeating("абвгдежзиклмнопрстуфхцчшщыэюя", value);
      case "russianUpper" -> Series.repeating("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", value);
      case "ordinal", "cardinalText", "ordinalText", "dollarText" ->
          SpelledNumerals.print(format, value, language);
      case "hindiCounting" -> SpelledNumerals.counting("hi", value);
      case "thaiCounting", "bahtText" -> SpelledNumerals.counting("th", value);
      case "vietnameseCounting" -> SpelledNumerals.counting("vi", value);
      case "decimalFullWidth", "decimalFullWidth2" -> Series.digits(0xFF10, value);
      case "hindiNumbers" -> Series.digits(0x966, value);
      case "thaiNumbers" -> Series.digits(0xE50, value);
      default -> elsewhere(format, value);
    };
  }

  private static String elsewhere(String format, int value) {
    return switch (format) {
      case "hebrew1", "hebrew2", "arabicAlpha", "arabicAbjad" ->
          SemiticNumerals.print(format, value);
      case "hindiVowels", "hindiConsonants", "thaiLetters" ->
          SouthAsianLetters.print(format, value);
      default -> EastAsianNumerals.print(format, value);
    };
  }

  static String decimal(int value) {
    return Integer.toString(value);
  }
}
