package org.rostrum.compile.plan;

import java.util.List;

/** Masculine ordinals in Arabic, as after the word for annex: المرفق الأول, المرفق الحادي عشر. */
final class ArabicOrdinal {
  private static final List<String> ONES =
      List.of(
          "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
          "العاشر");
  private static final List<String> TENS =
      List.of(
          "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون");
  private static final List<String> HUNDREDS =
      List.of(
          "المائة",
          "المائتان",
          "الثلاثمائة",
          "الأربعمائة",
          "الخمسمائة",
          "الستمائة",
          "السبعمائة",
          "الثمانمائة",
          "التسعمائة");

  private ArabicOrdinal() {}

  /** From 1 to 999 in words; above, in digits. */
  static String of(int number) {
    if (number < 1 || number > 999) {
      return Integer.toString(number);
    }
    int rest = number % 100;
    if (number < 100) {
      return belowHundred(number);
    }
    String hundred = HUNDREDS.get(number / 100 - 1);
    if (rest == 0) {
      return hundred;
    }
    String after = number / 100 == 2 ? "المائتين" : hundred;
    return belowHundred(rest) + " بعد " + after;
  }

  private static String belowHundred(int number) {
    if (number <= 10) {
      return ONES.get(number - 1);
    }
    if (number < 20) {
      return compound(number - 10) + " عشر";
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : compound(number % 10) + " و" + tens;
  }

  private static String compound(int ones) {
    return ones == 1 ? "الحادي" : ONES.get(ones - 1);
  }
}
