package org.rostrum.document.word.language;

import java.util.Locale;

/**
 * Counts the small words by which English, French, Spanish and Portuguese are known. No word longer
 * than five letters is looked at, so each fits in one number and nothing is allocated. Immutable.
 */
public final class StopWords {
  private static final int LONGEST = 5;
  private static final int BITS = 9;
  private static final int TABLE = 1 << 10;
  private static final long[] KEYS = new long[TABLE];
  private static final byte[] LANGUAGES = new byte[TABLE];

  static {
    add(0, "the of and to in that is for with by on this which our has have be are we it from as");
    add(0, "at not must also these those their its an or was were been will can who all more");
    add(
        1,
        "le la les des et est dans du que qui une pour nous ce cette par sur aux notre avec pas");
    add(1, "plus au en un de il elle sont ont à son ses ces ou leur leurs nos être afin ainsi");
    add(2, "el la los las del y que en una por para con se su es al como más lo de un este esta");
    add(2, "no sus han ha son entre sobre todos todo ante o nos sin ser hacia desde");
    add(3, "o a os as do da dos das e que em uma para com não na no nos se ao por mais à um de");
    add(3, "são pela pelo aos às nas seu sua como ser ou este esta num numa tem entre");
  }

  private StopWords() {}

  private static void add(int language, String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      long key = 0;
      for (int i = 0; i < word.length(); i++) {
        key = key << BITS | word.charAt(i);
      }
      int slot = slot(key);
      KEYS[slot] = key;
      LANGUAGES[slot] |= (byte) (1 << language);
    }
  }

  private static int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 54);
    while (KEYS[slot] != 0 && KEYS[slot] != key) {
      slot = (slot + 1) & (TABLE - 1);
    }
    return slot;
  }

  /** Adds to the hits of each language those of some words. */
  static void count(CharSequence words, int[] hits) {
    long key = 0;
    int letters = 0;
    for (int i = 0; i <= words.length(); i++) {
      int c = i == words.length() ? ' ' : words.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      } else if (c >= 0xC0 && c <= 0xDE && c != 0xD7) {
        c += 32;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 0xDF && c < 0x180 && c != 0xF7);
      if (letter) {
        letters++;
        key = letters <= LONGEST ? key << BITS | c : 0;
      } else if (letters > 0) {
        hit(key, letters, hits);
        key = 0;
        letters = 0;
      }
    }
  }

  private static void hit(long key, int letters, int[] hits) {
    if (letters > LONGEST) {
      return;
    }
    int languages = LANGUAGES[slot(key)];
    for (int language = 0; languages >> language != 0; language++) {
      hits[language] += languages >> language & 1;
    }
  }
}
