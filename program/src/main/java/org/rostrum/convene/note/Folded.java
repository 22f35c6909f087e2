package org.rostrum.convene.note;

import java.text.Normalizer;

/**
 * Words made comparable: lower case, without accents, plain spaces, hyphens and quotes, European
 * digits. Every char keeps its place, so that what is found in the folded words can be cut out of
 * the printed ones.
 */
final class Folded {
  private Folded() {}

  static String of(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      folded.append(fold(words.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char sign) {
    if (sign < 0x80) {
      return Character.toLowerCase(sign);
    }
    if (Character.isDigit(sign)) {
      return (char) ('0' + Character.digit(sign, 10));
    }
    if (Character.isSpaceChar(sign)) {
      return ' ';
    }
    return switch (sign) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '’', '‘', '`', 'ʼ' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '：' -> ':';
      case '，' -> ',';
      case '？', '؟' -> '?';
      case '（' -> '(';
      case '）' -> ')';
      default -> withoutAccent(Character.toLowerCase(sign));
    };
  }

  private static char withoutAccent(char sign) {
    boolean isLatinOrCyrillic = sign < 0x530;
    return isLatinOrCyrillic && sign != 'й'
        ? Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0)
        : sign;
  }
}
