package org.rostrum.document.word.numbering;

/** Letters of Devanagari and Thai used as numbers. */
final class SouthAsianLetters {
  private SouthAsianLetters() {}

  static String print(String format, int value) {
    return switch (format) {
      // Word has the two the wrong way round ([MS-DOCX] 2.4), and files are written for Word
      case "hindiVowels" -> Series.repeating(span(0x915, 0x939), value);
      case "hindiConsonants" -> Series.repeating(span(0x905, 0x914), value);
      default -> Series.repeating(thai(), value);
    };
  }

  /** The alphabet without the two letters no longer used and the vowels among the consonants. */
  private static String thai() {
    return "\u0E01\u0E02\u0E04" + span(0xE07, 0xE23) + "\u0E25" + span(0xE27, 0xE2E);
  }

  private static String span(int first, int last) {
    StringBuilder letters = new StringBuilder();
    for (int c = first; c <= last; c++) {
      letters.appendCodePoint(c);
    }
    return letters.toString();
  }
}
