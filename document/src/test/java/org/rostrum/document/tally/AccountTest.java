package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peace and Security, 2026.     | peace and security 2026
          co-operation; the Council's   | co operation the council s
          S/RES/2730 (2024)             | s res 2730 2024
          Straße ſuch ﬁnal              | strasse such final
          ÉTÉ été                       | été été
          МИР и Безопасность            | мир и безопасность
          السَّلام                         | السَّلام
          عـربـي                          | عربي
          和平与安全                      | 和 平 与 安 全
          2026年、ＡＢＣ                  | 2026 年 abc
          カタカナ・テスト                | カ タ カ ナ ・ テ ス ト
          한국어                          | 한 국 어
          ½ ⑴ ㈱                         | 1 2 1 株
          x² H₂O                        | x2 h2o
          snake_case                    | snake_case
          tab	and…dots                  | tab and dots
          """)
  void words_areRunsOfLettersAndDigits(String text, String words) {
    assertThat(String.join(" ", words(text))).isEqualTo(words);
  }

  @Test
  void signsWithoutWidth_areNothing() {
    assertThat(words("se\u00ADcu\u200Brity \u202Bword\u202C \uFEFFx"))
        .containsExactly("security", "word", "x");
  }

  @Test
  void wordInPieces_isOneWord() {
    Account account = new Account();
    account.startParagraph(false);
    account.text("secu");
    account.emphasis(true);
    account.text("rity");
    account.emphasis(false);
    account.endParagraph();
    Tally tally = account.done();
    assertThat(tally.body()).isEqualTo(bag("security"));
    assertThat(tally.emphasised()).isEqualTo(4);
  }

  @Test
  void bags_areEqualWhateverTheOrder() {
    long seed = 20261123;
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      words.add(Integer.toString(random.nextInt(1 << 30), 36));
    }
    Words before = bag(String.join(" ", words));
    java.util.Collections.shuffle(words, random);
    assertThat(bag(String.join(" ", words))).as("seed %d", seed).isEqualTo(before);
    words.set(7, words.get(7) + "x");
    assertThat(bag(String.join(" ", words))).as("seed %d", seed).isNotEqualTo(before);
  }

  @Test
  void notes_arePairedWithTheWordBeforeTheirReference() {
    Account account = new Account();
    account.startParagraph(false);
    account.text("first");
    account.reference();
    account.text(" second");
    account.reference();
    account.startNote();
    account.text("one");
    account.startNote();
    account.text("two");
    Tally tally = account.done();
    assertThat(tally.body()).isEqualTo(bag("first second"));
    assertThat(tally.notes()).extracting(NoteTally::words).containsExactly(bag("one"), bag("two"));
    assertThat(tally.notes().getFirst().before()).isNotEqualTo(tally.notes().getLast().before());
  }

  @Test
  void referenceWithoutItsNote_isCountedAsMissing() {
    Account account = new Account();
    account.text("word");
    account.reference();
    assertThat(account.done().notes())
        .extracting(NoteTally::words)
        .containsExactly(new Words(-1, 0));
  }

  @Test
  void rightToLeftParagraphs_countWhenTheyHoldALetter() {
    Account account = new Account();
    account.startParagraph(true);
    account.text("سلام");
    account.startParagraph(true);
    account.text(" – ");
    account.startParagraph(false);
    account.text("peace");
    assertThat(account.done().rightToLeft()).isEqualTo(1);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Account account = new Account(words::add);
    account.text(text);
    account.done();
    return words;
  }

  private static Words bag(String text) {
    Account account = new Account();
    account.text(text);
    return account.done().body();
  }
}
