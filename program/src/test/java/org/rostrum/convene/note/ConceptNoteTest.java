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
  void questionsWithinNumberedParagraphs_endWhereTheNumbersGoOn() {
    ConceptReading reading =
        ConceptNote.read(
            PlainNote.read(
                """
                Open debate on "Ports and peace"

                1. Quillaya, in its capacity as President of the Security Council, convenes the debate.

                2. The objective of the open debate is to learn from ports.

                3. Participants are encouraged to address these questions:

                (i) How do ports stay open?

                (ii) Who pays?

                4. The Council will be briefed by Ms. Ida Berg, Port Master.

                5. Statements should be sent by 5 p.m. on 12 March 2027.
                """));
    assertThat(reading.debate().questions().stream().map(one -> one.words()).toList())
        .isEqualTo(List.of("How do ports stay open?", "Who pays?"));
    assertThat(reading.debate().objective().stream().map(one -> one.words()).toList())
        .isEqualTo(List.of("The objective of the open debate is to learn from ports."));
    assertThat(reading.remarks().get("objective.1"))
        .isEqualTo("no heading says so; the paragraph that names the aim was taken");
    assertThat(reading.debate().presidency().state()).isEqualTo("Quillaya");
    assertThat(reading.debate().briefers().stream().map(one -> one.name()).toList())
        .isEqualTo(List.of("Ida Berg"));
    assertThat(reading.debate().deadline().map(one -> one.rule()))
        .contains("by 5 p.m. on 12 March 2027");
  }

  @Test
  void noBreakSpaces_areSpaces() {
    ConceptReading reading =
        ConceptNote.read(
            PlainNote.read(
                "Concept note\n\nBriefers\n\n- Dr.\u00A0Amal Haddane, Director of the Grid"
                    + " Alliance\n- Mr.\u00A0Piet Vaar, engineer\n"));
    assertThat(reading.debate().briefers().stream().map(one -> one.name()).toList())
        .isEqualTo(List.of("Amal Haddane", "Piet Vaar"));
  }

  @Test
  void meetingThatIsPlanned_isASitting() {
    ConceptReading reading =
        ConceptNote.read(
            PlainNote.read(
                "I have the honour to inform you that Brennmark plans to hold a high-level open"
                    + " debate on Thursday, 20 May 2027, at 3 p.m. New York time.\n"));
    assertThat(reading.debate().sittings().getFirst().startsAt())
        .contains(java.time.Instant.parse("2027-05-20T19:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lunes 4 de octubre de 2027, de 10.00 a 13.00 horas",
        "lundi 4 octobre 2027, de 10 h à 13 h",
        "Monday, 4 October 2027, 10 a.m.-1 p.m.",
        "Monday, 4 October 2027, 10:00 to 13:00"
      })
  void hoursFromAndTo_areOneSitting(String line) {
    ConceptReading reading = ConceptNote.read(PlainNote.read("Concept note\n\n" + line + "\n"));
    assertThat(
            reading.debate().sittings().stream()
                .map(one -> one.starts() + " " + one.ends())
                .toList())
        .isEqualTo(List.of("Optional[10:00] Optional[13:00]"));
  }

  @Test
  void questionsWithNumbersWithinOneParagraph_areCutApart() {
    ConceptReading reading =
        ConceptNote.read(
            PlainNote.read("Guiding questions: (i) How do ports stay open? (ii) Who pays?\n"));
    assertThat(
            reading.debate().questions().stream().map(one -> one.printed() + one.words()).toList())
        .isEqualTo(List.of("(i)How do ports stay open?", "(ii)Who pays?"));
  }

  @Test
  void nonCouncilMembers_areNotMembers() {
    String sentence = "Non-Council members are invited to submit statements.";
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Participation\n\n" + sentence + "\n"));
    assertThat(reading.debate().participation().members()).isEqualTo("");
    assertThat(reading.debate().participation().others()).isEqualTo(sentence);
  }

  @Test
  void entryThatNamesTheChair_tellsWhoPresides() {
    ConceptReading reading =
        ConceptNote.read(
            PlainNote.read(
                "Concept note\n\nChair: H.E. Mr. Arne Holm, Prime Minister of Brennmark\n"));
    assertThat(reading.debate().presidency())
        .isEqualTo(
            new org.rostrum.debate.Presidency(
                "Brennmark", "H.E. Mr.", "Arne Holm", "Prime Minister"));
  }

  @Test
  void weekdayThatIsAnother_isTold() {
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Concept note\n\nMonday, 18 February 2027, 10 a.m. EST\n"));
    assertThat(reading.remarks().get("sittings.1.date"))
        .isEqualTo("the note says Monday, but 2027-02-18 is a Thursday");
  }

  @Test
  void dateInFiguresThatCouldBeAnotherDay_isTakenDayFirstAndTold() {
    ConceptReading reading =
        ConceptNote.read(PlainNote.read("Concept note\n\n03/04/2027, 10 a.m. EST\n"));
    assertThat(reading.debate().sittings().getFirst().date())
        .contains(java.time.LocalDate.of(2027, 4, 3));
    assertThat(reading.remarks().get("sittings.1.date"))
        .isEqualTo(
            "the figures may also be read month first; 2027-04-03 is taken, day first, and not"
                + " 2027-03-04");
  }

  @Test
  void dateInFiguresThatIsPlain_isTakenWithoutAWord() {
    for (String plain : List.of("13/04/2027", "04/13/2027", "13.04.2027")) {
      ConceptReading reading =
          ConceptNote.read(PlainNote.read("Concept note\n\n" + plain + ", 10 a.m. EST\n"));
      assertThat(reading.debate().sittings().getFirst().date())
          .as(plain)
          .contains(java.time.LocalDate.of(2027, 4, 13));
      assertThat(reading.remarks().getOrDefault("sittings.1.date", "")).isEmpty();
    }
    ConceptReading dotted =
        ConceptNote.read(PlainNote.read("Concept note\n\n03.04.2027, 10 a.m. EST\n"));
    assertThat(dotted.remarks().getOrDefault("sittings.1.date", "")).isEmpty();
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
