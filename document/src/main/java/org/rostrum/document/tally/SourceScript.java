package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether words are of a complex script, for which Word keeps a bold and an italic of their own:
 * when the script most of their letters are in is none of those below. Of as many letters Latin,
 * Cyrillic and Greek come first, then the complex scripts named, then Han, kana and hangul.
 */
final class SourceScript {
  private static final List<String> ORDER =
      List.of(
          "LATIN",
          "CYRILLIC",
          "GREEK",
          "ARABIC",
          "HEBREW",
          "DEVANAGARI",
          "HAN",
          "KANA",
          "HANGUL",
          "THAI",
          "OTHER");
  private static final List<String> SIMPLE =
      List.of("LATIN", "CYRILLIC", "GREEK", "HAN", "KANA", "HANGUL");

  /** Below it stand the letters of Latin, Greek and Cyrillic alone. */
  private static final int FIRST_OTHER = 0x530;

  private SourceScript() {}

  static boolean complex(String words) {
    if (words.chars().allMatch(c -> c < FIRST_OTHER)) {
      return false;
    }
    int[] letters = new int[ORDER.size()];
    List<Integer> codes = new ArrayList<>();
    words.codePoints().forEach(codes::add);
    for (int c : codes) {
      if (Character.isLetter(c) && !sign(c)) {
        int at = ORDER.indexOf(name(Character.UnicodeScript.of(c)));
        if (at >= 0) {
          letters[at]++;
        }
      }
    }
    int most = -1;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] > (most < 0 ? 0 : letters[most])) {
        most = i;
      }
    }
    return most >= 0 && !SIMPLE.contains(ORDER.get(most));
  }

  /** Letters among the symbols, such as those of units, are of no script here. */
  private static boolean sign(int c) {
    return c >= 0x2000 && c < 0x2E80;
  }

  private static String name(Character.UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA -> "KANA";
      case BOPOMOFO -> "HAN";
      case COMMON, INHERITED, UNKNOWN -> "";
      case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, DEVANAGARI, HAN, HANGUL, THAI -> script.name();
      default -> "OTHER";
    };
  }
}
