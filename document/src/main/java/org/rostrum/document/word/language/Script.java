package org.rostrum.document.word.language;

/** The writing systems that decide which of Word's three language marks holds for a run. */
public enum Script {
  /** Digits, signs, spaces. */
  NONE,
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  DEVANAGARI,
  HAN,
  KANA,
  HANGUL,
  THAI,
  OTHER;

  /** The script of a letter; {@link #NONE} for what is no letter. */
  public static Script of(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? LATIN : NONE;
    }
    if (c < 0x250) {
      return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || c == 0xAA || c == 0xBA ? LATIN : NONE;
    }
    if ((c >= 0x2000 && c < 0x2E80) || !Character.isLetter(c)) {
      return NONE;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case DEVANAGARI -> DEVANAGARI;
      case HAN, BOPOMOFO -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case THAI -> THAI;
      case COMMON, INHERITED, UNKNOWN -> NONE;
      default -> OTHER;
    };
  }

  /** Whether Word formats its letters with the properties for complex scripts. */
  public boolean complex() {
    return this == ARABIC || this == HEBREW || this == DEVANAGARI || this == THAI || this == OTHER;
  }
}
