package org.rostrum.receive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.WordReader;
import org.rostrum.document.words.Tongue;

class LeftOutTest {
  private static final List<String> FILES =
      List.of("quillaya", "beruni", "hollin", "ekwall", "montelar", "wadimar", "baihe", "lumen");

  private static List<String> recorded() {
    return FILES.stream().flatMap(LeftOutTest::recorded).distinct().toList();
  }

  private static Stream<String> recorded(String name) {
    List<Departure> departures =
        new WordReader(Limits.STATEMENT).read(TouchedDocx.specimen(name + ".docx")).departures();
    return Checks.sentences(departures).stream();
  }

  @Test
  void whatTheSpecimensLeaveOut_isToldInEveryLanguage() {
    TreeSet<String> untold = new TreeSet<>();
    for (Tongue tongue : Tongue.values()) {
      for (String sentence : recorded()) {
        if (tongue != Tongue.ENGLISH && LeftOut.say(tongue, sentence).equals(sentence)) {
          untold.add(tongue + " " + sentence);
        }
      }
    }
    assertThat(recorded()).hasSizeGreaterThan(10);
    assertThat(untold).isEmpty();
  }

  @Test
  void sentence_keepsItsPlaceAndItsOwnWords() {
    assertThat(LeftOut.say(Tongue.FRENCH, "Hidden words are left out. (page 3, paragraph 12)"))
        .isEqualTo("Des mots masqués sont omis. (page 3, paragraphe 12)");
    assertThat(
            LeftOut.say(
                Tongue.SPANISH, "A property of the file (Client (old)) is left out. (the file)"))
        .isEqualTo("Se omite una propiedad del archivo (Client (old)). (el archivo)");
    assertThat(LeftOut.say(Tongue.RUSSIAN, "Something new is left out. (the file)"))
        .isEqualTo("Something new is left out. (the file)");
    assertThat(LeftOut.say(Tongue.ENGLISH, "The author's name is left out. (docProps/core.xml)"))
        .isEqualTo("The author's name is left out. (docProps/core.xml)");
  }
}
