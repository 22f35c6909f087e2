package org.rostrum.compile.plan;

/** Numbers in Chinese, as after the word for annex: 附件一, 附件十二, 附件一百零三. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** From 1 to 999 in words; above, in digits. */
  static String of(int number) {
    if (number < 1 || number > 999) {
      return Integer.toString(number);
    }
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    StringBuilder said = new StringBuilder();
    if (hundreds > 0) {
      said.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      boolean alone = tens == 1 && hundreds == 0;
      said.append(alone ? "" : DIGITS.substring(tens, tens + 1)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      said.append('零');
    }
    return ones > 0 ? said.append(DIGITS.charAt(ones)).toString() : said.toString();
  }
}
