package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Debate;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Titles;

/** The real note this project began from, where it lies beside the checkout; else a short one. */
final class RealNoteTest {
  private static final String SHORT =
      """
      UN SECURITY COUNCIL OPEN DEBATE ON WATER

      Wells and peace

      29 June 2021, 8:00 AM EDT
      """;

  @Test
  void realNote_comesOutRight() throws IOException {
    Optional<Path> file = shared();
    Debate debate =
        ConceptNote.read(PlainNote.read(file.isPresent() ? Files.readString(file.get()) : SHORT))
            .debate();
    assertThat(debate.sittings().getFirst().startsAt())
        .contains(Instant.parse("2021-06-29T12:00:00Z"));
    assertThat(debate.sittings().getFirst().zone()).isEqualTo(Sitting.NEW_YORK);
    if (file.isEmpty()) {
      assertThat(debate.titles()).isEqualTo(new Titles("", "Wells and peace", "water"));
      return;
    }
    assertThat(debate.titles())
        .isEqualTo(
            new Titles(
                "",
                "Maintaining international peace and security in cyberspace",
                "cyber security"));
    assertThat(debate.form()).isEqualTo(MeetingForm.VIDEO_TELECONFERENCE);
    assertThat(debate.sittings().getFirst().place()).isEqualTo("VTC");
    assertThat(debate.objective().size()).isEqualTo(1);
    assertThat(debate.background().size()).isEqualTo(8);
    assertThat(debate.background().stream().map(Paragraph::marks).toList())
        .isEqualTo(
            List.of(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("1", "2", "3"),
                List.of()));
    assertThat(debate.questions().stream().map(GuidingQuestion::letter).toList())
        .isEqualTo(List.of("a", "b", "c", "d", "e", "f", "g"));
    assertThat(debate.questions().stream().map(GuidingQuestion::printed).toList())
        .isEqualTo(List.of("a)", "b)", "c)", "d)", "e)", "f)", "g)"));
    assertThat(debate.briefers())
        .isEqualTo(
            List.of(
                new Briefer(
                    "H.E. Ms.",
                    "Izumi Nakamitsu",
                    "United Nations High Representative for Disarmament Affairs")));
    assertThat(debate.presidency())
        .isEqualTo(
            new Presidency("the Republic of Estonia", "H.E. Ms.", "Kaja Kallas", "Prime Minister"));
    assertThat(debate.participation().channel()).isEqualTo("e-Speakers module");
    assertThat(debate.participation().fileFormat()).isEqualTo("Microsoft Word");
    assertThat(debate.participation().coverLetterSignedBy())
        .isEqualTo(List.of("Permanent Representative", "Chargé d'affaires"));
    assertThat(debate.participation().coverLetterAddressedTo())
        .isEqualTo("President of the Security Council");
    assertThat(debate.deadline().orElseThrow().rule())
        .isEqualTo("no later than the date of the meeting, 29 June 2021");
    assertThat(debate.deadline().orElseThrow().lastMoment())
        .contains(Instant.parse("2021-06-30T03:59:59.999Z"));
    assertThat(debate.footnotes().size()).isEqualTo(3);
    assertThat(debate.cited())
        .isEqualTo(
            List.of(
                "S/PV.8144",
                "S/2019/643",
                "S/2021/415",
                "A/65/201",
                "A/68/98*",
                "A/70/174",
                "A/RES/70/237",
                "A/DEC/75/564"));
  }

  private static Optional<Path> shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      for (Path folder : List.of(at, Optional.ofNullable(at.getParent()).orElse(at))) {
        Path note = folder.resolve("shared/knowledge/concept-note.txt");
        if (Files.exists(note)) {
          return Optional.of(note);
        }
      }
    }
    return Optional.empty();
  }
}
