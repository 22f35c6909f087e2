package org.rostrum.receive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.text.Passages;
import org.rostrum.document.word.WordReader;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.receive.check.TouchedDocx;

class PreviewTest {
  private static Finding tell(String code, String what, int paragraph) {
    return new Finding(code, Severity.TELL, new Place("word/document.xml", paragraph), what, "");
  }

  @Test
  void departuresThatSayTheSame_shareAKey() {
    List<Departed> departed =
        Departed.of(
            List.of(
                tell("left-out", "A header is left out.", 1),
                tell("left-out", "A box is moved.", 2),
                tell("left-out", "A header is left out.", 3)));

    assertThat(departed.stream().map(Departed::key)).containsExactly("A", "B");
    assertThat(departed.getFirst().places()).hasSize(2);
  }

  @Test
  void keys_goOnAfterZ() {
    assertThat(Departed.letter(25)).isEqualTo("Z");
    assertThat(Departed.letter(26)).isEqualTo("AA");
    assertThat(Departed.letter(53)).isEqualTo("BB");
  }

  @Test
  void paragraphOfTheFile_isFoundAmongThePassages() {
    byte[] file = TouchedDocx.specimen("quillaya.docx");
    var text = new WordReader(Limits.STATEMENT).read(file).text();
    FilePassages passages = FilePassages.of(file, text);

    int last = 0;
    int found = 0;
    for (int paragraph = 1; paragraph < 200; paragraph++) {
      int passage = passages.passage(paragraph);
      if (passage > 0) {
        assertThat(passage).isGreaterThanOrEqualTo(last);
        last = passage;
        found++;
      }
    }
    assertThat(found).isGreaterThan(5);
  }

  @Test
  void paragraphWithWordsThatAreNotInTheText_isFoundAllTheSame() {
    byte[] file = TouchedDocx.undecided();
    byte[] before =
        new Choices(Choices.Tracked.BEFORE, Choices.Hidden.SHOWN).applyTo(file, Limits.STATEMENT);
    var text = new WordReader(Limits.STATEMENT).read(before).text();
    var plain =
        new WordReader(Limits.STATEMENT).read(TouchedDocx.specimen("brennmark.docx")).text();
    int passages = Passages.of(text).size();
    int paragraphs = passages(FilePassages.of(file, text), passages - 1);

    assertThat(passages).isEqualTo(Passages.of(plain).size() + 1);
    assertThat(paragraphs).as("paragraphs of the file that lead to the touched one").isEqualTo(1);
  }

  private static int passages(FilePassages passages, int wanted) {
    int found = 0;
    for (int paragraph = 1; paragraph < 200; paragraph++) {
      found += passages.passage(paragraph) == wanted ? 1 : 0;
    }
    return found;
  }
}
