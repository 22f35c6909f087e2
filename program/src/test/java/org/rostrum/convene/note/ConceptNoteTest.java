package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.convene.DebateFile;

/** Notes in many shapes, each beside the debate.yaml it must come to, field by field. */
final class ConceptNoteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter-with-annex",
        "french",
        "spanish",
        "russian",
        "arabic",
        "chinese",
        "bullets",
        "no-numbers",
        "two-days",
        "wrapped-lines"
      })
  void note_becomesTheDebateBesideIt(String name) throws IOException {
    ConceptReading reading = ConceptNote.read(PlainNote.read(resource(name + ".txt")));
    String written = DebateFile.write(reading.debate(), reading.remarks());
    Path actual = Path.of("target", "golden", name + ".yaml");
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, written);
    assertThat(written).as("see " + actual).isEqualTo(resource(name + ".yaml"));
    assertThat(DebateFile.parse(name, written)).isEqualTo(reading.debate());
  }

  @Test
  void emptyNote_isADebateOfWhichAllIsMissing() {
    ConceptReading reading = ConceptNote.read(PlainNote.read(""));
    assertThat(reading.debate()).isEqualTo(org.rostrum.debate.Debate.UNKNOWN);
    assertThat(reading.evidence()).isEqualTo(List.of());
    assertThat(reading.missing())
        .isEqualTo(
            List.of(
                "debate.agenda-item",
                "debate.theme",
                "debate.short-name",
                "debate.form",
                "sittings",
                "objective",
                "background",
                "questions",
                "briefers",
                "presidency.state",
                "presidency.name",
                "presidency.title",
                "participation.members",
                "participation.others",
                "participation.channel",
                "participation.file-format",
                "participation.cover-letter-signed-by",
                "participation.cover-letter-addressed-to",
                "participation.limit",
                "participation.publication",
                "participation.outcome",
                "deadline"));
  }

  @Test
  void weekdayThatIsAnother_isTold() {
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Concept note\n\nMonday, 18 February 2027, 10 a.m. EST\n"));
    assertThat(reading.remarks().get("sittings.1.date"))
        .isEqualTo("the note says Monday, but 2027-02-18 is a Thursday");
  }

  @Test
  void standardTimeInSummer_isTold() {
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Concept note\n\n29 June 2027, 10 a.m. EST\n"));
    assertThat(reading.debate().sittings().getFirst().startsAt())
        .contains(java.time.Instant.parse("2027-06-29T14:00:00Z"));
    assertThat(reading.remarks().get("sittings.1.zone"))
        .isEqualTo(
            "the printed zone means UTC-05:00, but on that day America/New_York has UTC-04:00; the"
                + " local hour was kept");
  }

  @Test
  void letteredQuestionThatIsLeftOut_isTold() {
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Guiding questions\n\na) Why?\n\nb) How?\n\nd) When?\n"));
    assertThat(reading.remarks().get("questions.3")).isEqualTo("question 3 is printed as \"d)\"");
  }

  private static String resource(String name) {
    try (InputStream bytes = ConceptNoteTest.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
