package org.rostrum.document.word.numbering;

/**
 * Counting with signs for ten, hundred, thousand and ten thousand.
 *
 * <p>The kinds differ in their signs, in whether "one" stands before ten (and hundred, thousand),
 * and in whether a skipped place is told by a zero.
 */
enum HanCounting {
  CHINESE("零一二三四五六七八九", "十百千万", 1, Skipped.TOLD),
  TAIWANESE("零一二三四五六七八九", "十百千萬", 1, Skipped.TOLD),
  CHINESE_LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", 0, Skipped.TOLD),
  TAIWANESE_LEGAL("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", 0, Skipped.TOLD),
  JAPANESE("〇一二三四五六七八九", "十百千万", 3, Skipped.LEFT_OUT),
  JAPANESE_LEGAL("零壱弐参四伍六七八九", "拾百阡萬", 0, Skipped.LEFT_OUT),
  KOREAN("영일이삼사오육칠팔구", "십백천만", 3, Skipped.LEFT_OUT);

  private enum Skipped {
    TOLD,
    LEFT_OUT
  }

  private static final int MOST = 99_999;

  private final String digits;
  private final String places;
  private final int bareUpTo;
  private final Skipped skipped;

  /**
   * @param bareUpTo the highest place (1 for ten, 3 for thousand) whose sign stands for one of it
   *     without "one" before
   */
  HanCounting(String digits, String places, int bareUpTo, Skipped skipped) {
    this.digits = digits;
    this.places = places;
    this.bareUpTo = bareUpTo;
    this.skipped = skipped;
  }

  String print(int value) {
    if (value < 0 || value > MOST) {
      return Numerals.decimal(value);
    }
    if (value == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder signs = new StringBuilder();
    boolean gap = false;
    int weight = 10_000;
    for (int place = 4; place >= 0; place--, weight /= 10) {
      int digit = value / weight % 10;
      if (digit == 0) {
        gap = !signs.isEmpty();
        continue;
      }
      if (gap && skipped == Skipped.TOLD) {
        signs.append(digits.charAt(0));
      }
      gap = false;
      if (digit > 1 || place == 0 || !bare(place, signs.isEmpty())) {
        signs.append(digits.charAt(digit));
      }
      if (place > 0) {
        signs.append(places.charAt(place - 1));
      }
    }
    return signs.toString();
  }

  /** Chinese says "ten" at the front and "one ten" after a hundred. */
  private boolean bare(int place, boolean first) {
    return place <= bareUpTo && (first || skipped == Skipped.LEFT_OUT);
  }
}
