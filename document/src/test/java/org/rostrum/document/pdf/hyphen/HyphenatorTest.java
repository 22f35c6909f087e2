package org.rostrum.document.pdf.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HyphenatorTest {
  @BeforeAll
  static void needThePatterns() {
    Assumptions.assumeTrue(
        Hyphenator.class.getResource("patterns/fr.js") != null,
        "needs the hyphenation patterns, which the build could not fetch");
  }

  @Test
  void words_arePartedAsTheirLanguagePartsThem() {
    assertThat(parted("en", "responsibility")).isEqualTo("respons-ib-il-ity");
    assertThat(parted("en-US", "international")).isEqualTo("inter-na-tional");
    assertThat(parted("fr", "responsabilité")).isEqualTo("res-pon-sa-bi-lité");
    assertThat(parted("fr-CA", "l’Organisation")).isEqualTo("l’Or-ga-ni-sa-tion");
    assertThat(parted("es", "desarrollo")).isEqualTo("desa-rro-llo");
    assertThat(parted("ru", "международный")).isEqualTo("меж-ду-на-род-ный");
    assertThat(parted("pt", "responsabilidade")).isEqualTo("res-pon-sa-bi-li-dade");
    assertThat(parted("it", "responsabilità")).isEqualTo("respon-sa-bi-lità");
    assertThat(parted("uk", "відповідальність")).isEqualTo("від-по-від-аль-ність");
  }

  @Test
  void exceptionsOfAPatternFile_goBeforeItsPatterns() {
    assertThat(parted("en", "throughout")).isEqualTo("through-out");
  }

  @Test
  void shortWordsAndAcronyms_areLeftWhole() {
    assertThat(parted("en", "peace")).isEqualTo("peace");
    assertThat(parted("en", "UNESCO")).isEqualTo("UNESCO");
    assertThat(parted("en", "NATOists")).isEqualTo("NATOists");
  }

  @Test
  void noFewerThanThreeLettersStandBesideAHyphen() {
    for (String word : List.of("education", "ability", "obligation", "economic", "erosion")) {
      List<Integer> places = Hyphenator.of("en").orElseThrow().places(word);
      assertThat(places).allMatch(at -> at >= 3 && at <= word.length() - 3);
    }
  }

  @Test
  void languageWithoutPatterns_hasNoHyphenator() {
    assertThat(Hyphenator.of("sw")).isEmpty();
    assertThat(Hyphenator.of("und")).isEmpty();
  }

  private static String parted(String language, String word) {
    StringBuilder parted = new StringBuilder(word);
    List<Integer> places = new ArrayList<>(Hyphenator.of(language).orElseThrow().places(word));
    for (int i = places.size() - 1; i >= 0; i--) {
      parted.insert(places.get(i), "-");
    }
    return parted.toString();
  }
}
