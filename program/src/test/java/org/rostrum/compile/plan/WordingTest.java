package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The letter's words in the six languages. */
class WordingTest {
  private static final List<String> LANGUAGES = List.of("fr", "es", "ru", "ar", "zh");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  @Test
  void everyLanguage_hasTheSameSentencesWithTheSamePlaces() throws IOException {
    Map<String, String> english = places("en");

    for (String language : LANGUAGES) {
      assertThat(places(language)).as(language).isEqualTo(english);
    }
  }

  @Test
  void everyHousePhrase_isToldInEveryLanguage() {
    for (Map<String, String> phrase : HousePhrases.read()) {
      assertThat(phrase.keySet()).containsExactlyInAnyOrder("en", "fr", "es", "ru", "ar", "zh");
      assertThat(phrase.values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void languageWithRegion_isTheLanguage() {
    assertThat(Wording.of("fr-CA", Map.of()).orElseThrow().language()).isEqualTo("fr");
    assertThat(Wording.of("pt", Map.of())).isEmpty();
  }

  @Test
  void wordsOfTheDebate_areTakenFromItsTableThenFromTheHouse() {
    Wording french = Specimen.wording("fr");

    assertThat(french.phrase("High Representative for Water", Person.Gender.MS))
        .isEqualTo("Haute-Représentante pour l’eau");
    assertThat(french.phrase("Prime Minister", Person.Gender.MR)).isEqualTo("Premier Ministre");
    assertThat(french.untold()).isEmpty();
  }

  @Test
  void formNobodyTold_isLeftAsItIsAndReported() {
    Wording french = Specimen.wording("fr");

    assertThat(french.phrase("Prime Minister", Person.Gender.UNTOLD)).isEqualTo("Prime Minister");
    assertThat(french.phrase("Envoy for Tides", Person.Gender.MS)).isEqualTo("Envoy for Tides");
    assertThat(french.untold()).containsExactly("Prime Minister", "Envoy for Tides");
  }

  /** Each key with the places in its sentence; a State's short name may stand for its long one. */
  private static Map<String, String> places(String language) throws IOException {
    Properties properties = new Properties();
    String name = "wording_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, String> places = new TreeMap<>();
    properties.forEach((key, sentence) ->
        places.put(
            key.toString(),
            new TreeSet<>(
                    PLACE
                        .matcher(sentence.toString())
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .map(place -> place.equals("short") ? "entity" : place)
                        .toList())
                .toString()));
    return places;
  }
}
