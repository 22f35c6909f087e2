package org.rostrum.document.check.look;

/** Which way letters are written. */
final class Direction {
  private Direction() {}

  /** Whether there is a letter written from left to right. */
  static boolean hasLatin(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  /** Whether there is a letter written from right to left. */
  static boolean hasArabic(String words) {
    return words.codePoints().anyMatch(Direction::isArabic);
  }

  static boolean isArabic(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
