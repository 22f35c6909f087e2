package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.debate.CompilationSettings.Numerals;

class AnnexNumberTest {

  @Test
  void romanNumerals_standInFourLanguages() {
    for (String language : new String[] {"en", "fr", "es", "ru"}) {
      assertThat(print(94, language)).isEqualTo("XCIV");
    }
    assertThat(print(1949, "en")).isEqualTo("MCMXLIX");
    assertThat(AnnexNumber.print(94, Numerals.ARABIC, "ar")).isEqualTo("94");
  }

  @Test
  void chinese_hasItsOwnNumerals() {
    assertThat(print(1, "zh")).isEqualTo("一");
    assertThat(print(10, "zh")).isEqualTo("十");
    assertThat(print(17, "zh")).isEqualTo("十七");
    assertThat(print(20, "zh")).isEqualTo("二十");
    assertThat(print(99, "zh")).isEqualTo("九十九");
    assertThat(print(100, "zh")).isEqualTo("一百");
    assertThat(print(103, "zh")).isEqualTo("一百零三");
    assertThat(print(110, "zh")).isEqualTo("一百一十");
    assertThat(print(193, "zh")).isEqualTo("一百九十三");
    assertThat(print(1000, "zh")).isEqualTo("1000");
  }

  @Test
  void arabic_hasOrdinals() {
    assertThat(print(1, "ar")).isEqualTo("الأول");
    assertThat(print(10, "ar")).isEqualTo("العاشر");
    assertThat(print(11, "ar")).isEqualTo("الحادي عشر");
    assertThat(print(20, "ar")).isEqualTo("العشرون");
    assertThat(print(21, "ar")).isEqualTo("الحادي والعشرون");
    assertThat(print(100, "ar")).isEqualTo("المائة");
    assertThat(print(193, "ar")).isEqualTo("الثالث والتسعون بعد المائة");
    assertThat(print(205, "ar")).isEqualTo("الخامس بعد المائتين");
    assertThat(print(1000, "ar")).isEqualTo("1000");
  }

  private static String print(int number, String language) {
    return AnnexNumber.print(number, Numerals.ROMAN, language);
  }
}
