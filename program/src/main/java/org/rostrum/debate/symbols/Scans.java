package org.rostrum.debate.symbols;

/** What scanners make of digits. */
final class Scans {
  private Scans() {}

  /** The digits that {@code l}, {@code I}, {@code O} stand for; unchanged when it is not that. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      switch (sign) {
        case 'l', 'I' -> digits.append('1');
        case 'O', 'o' -> digits.append('0');
        default -> {
          if (!Signs.isDigit(sign)) {
            return text;
          }
          digits.append(sign);
        }
      }
    }
    return digits.toString();
  }
}
