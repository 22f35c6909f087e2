package org.rostrum.document.word.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decimal                    | 1 10 100                | 1 10 100
          decimalZero                | 1 9 10 100              | 01 09 10 100
          upperRoman                 | 1 4 9 40 1994 4000      | I IV IX XL MCMXCIV MMMM
          lowerRoman                 | 1 8 14 99               | i viii xiv xcix
          upperLetter                | 1 26 27 52 53           | A Z AA ZZ AAA
          lowerLetter                | 1 26 27 28 781          | a z aa bb 781
          russianLower               | 1 9 10 29 30            | а и к я аа
          russianUpper               | 1 29 31                 | А Я ББ
          hex                        | 10 16 255               | A 10 FF
          chicago                    | 1 2 3 4 5 6             | * † ‡ § ** ††
          none                       | 3                       |
          decimalEnclosedCircle      | 1 20 21 50 51           | ① ⑳ ㉑ ㊿ 51
          decimalEnclosedParen       | 1 20 21                 | ⑴ ⒇ 21
          decimalFullWidth           | 1 12                    | １ １２
          ideographDigital           | 1 10 21                 | 一 一〇 二一
          chineseCounting            | 1 10 11 20 21 99 101    | 一 十 十一 二十 二十一 九十九 一○一
          chineseCountingThousand    | 10 100 101 110 1001     | 十 一百 一百零一 一百一十 一千零一
          taiwaneseCountingThousand  | 12 120 10000            | 十二 一百二十 一萬
          chineseLegalSimplified     | 1 10 12 100             | 壹 壹拾 壹拾贰 壹佰
          ideographLegalTraditional  | 3 20                    | 參 貳拾
          japaneseCounting           | 1 10 11 100 110 1010    | 一 十 十一 百 百十 千十
          japaneseLegal              | 1 10 20                 | 壱 壱拾 弐拾
          ideographTraditional       | 1 10 11                 | 甲 癸 11
          ideographZodiac            | 1 12 13                 | 子 亥 13
          ideographZodiacTraditional | 1 60 61                 | 甲子 癸亥 61
          koreanDigital              | 1 10 12                 | 일 일영 일이
          koreanCounting             | 1 10 12 100             | 일 십 십이 백
          koreanLegal                | 1 10 11 25              | 하나 열 열하나 스물다섯
          ganada                     | 1 14 15                 | 가 하 가가
          chosung                    | 1 14                    | ㄱ ㅎ
          aiueoFullWidth             | 1 6 46                  | ア カ ン
          irohaFullWidth             | 1 2 3                   | イ ロ ハ
          hebrew1                    | 1 10 11 15 16 100 123   | א י יא טו טז ק קכג
          hebrew2                    | 1 10 22 23              | א י ת תא
          arabicAlpha                | 1 2 3 28 29             | أ ب ت ي أأ
          arabicAbjad                | 1 2 3 4 5               | أ ب ج د ه
          hindiConsonants            | 1 2                     | अ आ
          hindiVowels                | 1 37                    | क ह
          hindiNumbers               | 1 10                    | १ १०
          thaiLetters                | 1 3 41                  | ก ค ฮ
          thaiNumbers                | 12                      | ๑๒
          vietnameseCounting         | 1 2                     | một hai
          neverHeardOf               | 7                       | 7
          """)
  void value_isWrittenInItsFormat(String format, String values, String printed) {
    String all =
        IntStream.of(numbers(values))
            .mapToObj(value -> Numerals.print(format, "", value, "en"))
            .collect(Collectors.joining(" "));
    assertThat(all).isEqualTo(printed == null ? "" : printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cardinalText | en | 21 | Twenty-one
          cardinalText | fr | 21 | Vingt-et-un
          cardinalText | es | 3  | Tres
          cardinalText | ru | 2  | Два
          ordinalText  | en | 2  | Second
          ordinalText  | fr | 1  | Premier
          ordinalText  | es | 1  | Primero
          ordinalText  | ru | 3  | Третий
          ordinal      | en | 2  | 2nd
          ordinal      | fr | 1  | 1er
          dollarText   | en | 5  | Five and 00/100
          """)
  void value_isSpelledOutInTheLanguage(String format, String language, int value, String words) {
    assertThat(Numerals.print(format, "", value, language)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          001, 002, 003, ...         | 7   | 007
          0001, 0002, 0003, ...      | 12  | 0012
          001, 002, 003, ...         | 1234 | 1234
          Α, Β, Γ, ...               | 3   | Γ
          A, Ç, Ğ, ...               | 4   | Ç
          something else             | 5   | 5
          """)
  void customFormat_followsItsPattern(String pattern, int value, String printed) {
    assertThat(Numerals.print("custom", pattern, value, "en")).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "lowerRoman, 0, 0",
    "upperRoman, 40000, 40000",
    "lowerLetter, -3, -3",
    "upperLetter, 2147483647, 2147483647",
    "hebrew1, 0, 0",
    "chineseCounting, -1, -1",
    "hex, -1, -1",
    "arabicAlpha, 0, 0",
    "aiueo, 0, 0"
  })
  void valueOutOfReach_isWrittenInDigits(String format, int value, String printed) {
    assertThat(Numerals.print(format, "", value, "en")).isEqualTo(printed);
  }

  private static int[] numbers(String values) {
    return java.util.Arrays.stream(values.strip().split(" +", -1))
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
