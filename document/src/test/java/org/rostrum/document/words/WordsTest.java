package org.rostrum.document.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = Words.beside(WordsTest.class);

  @Test
  void sentenceWithoutPlaces_isSaidAsItStands() {
    assertThat(words.say(Tongue.FRENCH, "plain")).isEqualTo("fr");
  }

  @Test
  void place_isFilledEvenWithBracesAndApostrophes() {
    assertThat(words.say(Tongue.ENGLISH, "named", "state", "Côte d'{Ambre}"))
        .isEqualTo("Côte d'{Ambre} (en)");
  }

  @Test
  void placeNobodyFilled_staysVisible() {
    assertThat(words.say(Tongue.ENGLISH, "named")).isEqualTo("{state} (en)");
  }

  @Test
  void plural_followsTheRulesOfTheLanguage() {
    List<String> said =
        List.of(1, 3, 5, 21).stream()
            .map(n -> words.say(Tongue.RUSSIAN, "notes", "count", n, "file", "a.docx"))
            .toList();

    assertThat(said)
        .containsExactly(
            "1 примечание в a.docx",
            "3 примечания в a.docx",
            "5 примечаний в a.docx",
            "21 примечание в a.docx");
  }

  @Test
  void numbers_haveEuropeanDigitsInArabicToo() {
    assertThat(words.say(Tongue.ARABIC, "notes", "count", 12, "file", "a.docx"))
        .isEqualTo("12 حاشية في a.docx");
  }

  @Test
  void unknownSentence_isAFaultOfTheProgram() {
    assertThatThrownBy(() -> words.say(Tongue.SPANISH, "none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sentence none in es beside org.rostrum.document.words.WordsTest");
  }

  @Test
  void keysAndPlaces_areKnown() {
    assertThat(words.keys(Tongue.CHINESE)).isEqualTo(Set.of("plain", "named", "notes"));
    assertThat(words.places(Tongue.ARABIC).get("notes")).isEqualTo(Set.of("count", "file"));
    assertThat(words.everywhere("plain"))
        .isEqualTo(
            Map.of(
                Tongue.ARABIC, "ar",
                Tongue.CHINESE, "zh",
                Tongue.ENGLISH, "en",
                Tongue.FRENCH, "fr",
                Tongue.RUSSIAN, "ru",
                Tongue.SPANISH, "es"));
  }

  @Test
  void tags_areReadWithTheirRegion() {
    assertThat(Tongue.of("fr-CA")).contains(Tongue.FRENCH);
    assertThat(Tongue.of("de")).isEmpty();
  }
}
