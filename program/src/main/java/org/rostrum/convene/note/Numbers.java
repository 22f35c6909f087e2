package org.rostrum.convene.note;

import java.util.Map;

/** Small numbers in words, as rules about time use them. Folded words. */
final class Numbers {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("una", 1),
          Map.entry("two", 2),
          Map.entry("deux", 2),
          Map.entry("dos", 2),
          Map.entry("three", 3),
          Map.entry("trois", 3),
          Map.entry("tres", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("cinq", 5),
          Map.entry("cinco", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("sept", 7),
          Map.entry("siete", 7),
          Map.entry("ten", 10),
          Map.entry("twenty-four", 24),
          Map.entry("vingt-quatre", 24),
          Map.entry("veinticuatro", 24),
          Map.entry("forty-eight", 48),
          Map.entry("quarante-huit", 48),
          Map.entry("cuarenta y ocho", 48),
          Map.entry("seventy-two", 72),
          Map.entry("soixante-douze", 72),
          Map.entry("setenta y dos", 72),
          Map.entry("один", 1),
          Map.entry("два", 2),
          Map.entry("две", 2),
          Map.entry("три", 3),
          Map.entry("четыре", 4),
          Map.entry("пять", 5),
          Map.entry("семь", 7),
          Map.entry("десять", 10),
          Map.entry("一", 1),
          Map.entry("二", 2),
          Map.entry("两", 2),
          Map.entry("三", 3),
          Map.entry("四", 4),
          Map.entry("五", 5),
          Map.entry("七", 7),
          Map.entry("十", 10),
          Map.entry("二十四", 24),
          Map.entry("四十八", 48),
          Map.entry("七十二", 72));

  private Numbers() {}

  /** Whether it stands for a number known here. */
  static boolean known(String word) {
    return WORDS.containsKey(word) || word.matches("\\d{1,3}");
  }

  /** The number a word or a figure stands for. */
  static int of(String word) {
    Integer number = WORDS.get(word);
    return number == null ? Integer.parseInt(word) : number;
  }
}
