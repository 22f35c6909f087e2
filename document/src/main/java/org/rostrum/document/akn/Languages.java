package org.rostrum.document.akn;

import java.util.Locale;
import java.util.MissingResourceException;

/** Languages as Akoma Ntoso names them: three letters, ISO 639-2/T. */
final class Languages {
  private Languages() {}

  /** Three letters for a BCP 47 tag; {@code und} when there are none. */
  static String threeLetters(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    if (language.length() == 3) {
      return language;
    }
    try {
      String three = Locale.forLanguageTag(tag).getISO3Language();
      return three.length() == 3 ? three : "und";
    } catch (MissingResourceException e) {
      return "und";
    }
  }

  /** Whether a tag may stand in {@code xml:lang}, by the shape XML Schema asks for. */
  static boolean printable(String tag) {
    int part = 0;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '-') {
        if (part == 0) {
          return false;
        }
        part = 0;
        continue;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9' && tag.lastIndexOf('-', i) >= 0;
      part++;
      if (!(letter || digit) || part > 8) {
        return false;
      }
    }
    return part > 0;
  }
}
