package org.rostrum.document.word.numbering;

/**
 * Formats that a pattern defines by its first members, such as {@code "001, 002, 003, ..."}
 * ([MS-DOCX] 2.4.3, {@code w:format}).
 */
final class CustomNumerals {
  private CustomNumerals() {}

  static String print(String pattern, int value) {
    String first = pattern.contains(",") ? pattern.substring(0, pattern.indexOf(',')) : pattern;
    String one = first.strip();
    return switch (one) {
      case "\u0391" -> Series.repeating("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", value);
      case "\u03B1" -> Series.repeating("αβγδεζηθικλμνξοπρστυφχψω", value);
      case "A" -> Series.repeating(latin(pattern, "ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"), value);
      case "a" -> Series.repeating(latin(pattern, "abcçdefgğhıijklmnoöprsştuüvyz"), value);
      default -> padded(one, value);
    };
  }

  private static String latin(String pattern, String turkish) {
    boolean accented = pattern.contains("\u00C7") || pattern.contains("\u00E7");
    String plain =
        pattern.startsWith("A") ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "abcdefghijklmnopqrstuvwxyz";
    return accented ? turkish : plain;
  }

  private static String padded(String one, int value) {
    boolean zeros =
        one.endsWith("1") && one.chars().limit(one.length() - 1L).allMatch(c -> c == '0');
    String digits = Numerals.decimal(value);
    if (!zeros || value < 0 || digits.length() >= one.length()) {
      return digits;
    }
    return "0".repeat(one.length() - digits.length()) + digits;
  }
}
