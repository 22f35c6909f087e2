package org.rostrum.document.word.numbering;

/** Numbers in Chinese, Japanese and Korean signs. */
final class EastAsianNumerals {
  private static final String HAN = "〇一二三四五六七八九";
  private static final String SINO_KOREAN = "영일이삼사오육칠팔구";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private EastAsianNumerals() {}

  static String print(String format, int value) {
    return switch (format) {
      case "ideographDigital", "japaneseDigitalTenThousand" -> Series.places(HAN, value);
      case "taiwaneseDigital" -> Series.places("○一二三四五六七八九", value);
      case "koreanDigital" -> Series.places(SINO_KOREAN, value);
      case "koreanDigital2" -> Series.places("零一二三四五六七八九", value);
      case "chineseCounting" ->
          value < 100 ? HanCounting.CHINESE.print(value) : Series.places("○一二三四五六七八九", value);
      case "taiwaneseCounting" ->
          value < 100 ? HanCounting.CHINESE.print(value) : Series.places(HAN, value);
      case "chineseCountingThousand" -> HanCounting.CHINESE.print(value);
      case "taiwaneseCountingThousand" -> HanCounting.TAIWANESE.print(value);
      case "chineseLegalSimplified" -> HanCounting.CHINESE_LEGAL.print(value);
      case "ideographLegalTraditional" -> HanCounting.TAIWANESE_LEGAL.print(value);
      case "japaneseCounting" -> HanCounting.JAPANESE.print(value);
      case "japaneseLegal" -> HanCounting.JAPANESE_LEGAL.print(value);
      case "koreanCounting" -> HanCounting.KOREAN.print(value);
      case "koreanLegal" -> nativeKorean(value);
      case "ideographTraditional" -> ofTen(STEMS, value);
      case "ideographZodiac" ->
          value > 12 ? Numerals.decimal(value) : Series.cycling(BRANCHES, value);
      case "ideographZodiacTraditional" -> sexagenary(value);
      case "ganada" -> Series.repeating("가나다라마바사아자차카타파하", value);
      case "chosung" -> Series.repeating("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", value);
      case "aiueo" -> Series.repeating(HALF_WIDTH_AIUEO, value);
      case "aiueoFullWidth" -> Series.repeating(AIUEO, value);
      case "iroha" -> Series.repeating(HALF_WIDTH_IROHA, value);
      case "irohaFullWidth" -> Series.repeating(IROHA, value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value);
      case "decimalEnclosedParen" -> Series.run(0x2474, 20, value);
      case "decimalEnclosedFullstop" -> Series.run(0x2488, 20, value);
      case "ideographEnclosedCircle" -> Series.run(0x3280, 10, value);
      default -> Numerals.decimal(value);
    };
  }

  private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
  private static final String HALF_WIDTH_AIUEO = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
  private static final String HALF_WIDTH_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";

  private static String circled(int value) {
    if (value >= 21 && value <= 35) {
      return Character.toString(0x3251 + value - 21);
    }
    if (value >= 36 && value <= 50) {
      return Character.toString(0x32B1 + value - 36);
    }
    return Series.run(0x2460, 20, value);
  }

  private static String ofTen(String signs, int value) {
    return value > 10 ? Numerals.decimal(value) : Series.cycling(signs, value);
  }

  /** The sixty pairs of stem and branch. */
  private static String sexagenary(int value) {
    return value < 1 || value > 60
        ? Numerals.decimal(value)
        : Series.cycling(STEMS, value) + Series.cycling(BRANCHES, value);
  }

  /** Native Korean numbers reach 99; beyond, the Sino-Korean ones are used. */
  private static String nativeKorean(int value) {
    String[] ones = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    String[] tens = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    if (value < 1 || value > 99) {
      return HanCounting.KOREAN.print(value);
    }
    return tens[value / 10] + ones[value % 10];
  }
}
