package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.compile.plan.Specimen.briefer;
import static org.rostrum.compile.plan.Specimen.official;
import static org.rostrum.compile.plan.Specimen.onBehalf;
import static org.rostrum.compile.plan.Specimen.representative;
import static org.rostrum.compile.plan.Specimen.wrote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.Level;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.PartTaken;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;

/** All the fixed words of a document in each language, as one text a person can proof-read. */
class LetterGoldenTest {
  private static final List<String> TONGUES = List.of("en", "fr", "es", "ru", "ar", "zh", "de");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void everyWordAroundTheStatements_isTheHousesInThisLanguage(String language) throws IOException {
    StringBuilder said = new StringBuilder();
    Wording wording = Specimen.wording(language);
    said.append(document(wording, MeetingForm.VIDEO_TELECONFERENCE, all(wording)));
    said.append("\n--- one of each\n\n");
    said.append(document(wording, MeetingForm.IN_PERSON, few(wording)));
    said.append("\n--- only one statement\n\n");
    said.append(
        document(wording, MeetingForm.IN_PERSON, List.of(wrote(Kind.STATE, "Oriel", "Oriel"))));

    Path actual = Path.of("target", "golden", "letter_" + language + ".txt");
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, said);
    assertThat(said.toString()).as("see " + actual).isEqualTo(golden(actual));
  }

  private static List<Participant> all(Wording wording) {
    return List.of(
        local(wording, briefer("Ms.", "Ines Korhal", "High Representative for Water")),
        local(wording, briefer("", "Tomas Ekwall", "High Representative for Water")),
        local(
            wording,
            official(
                PartTaken.PRESIDENT, Level.HEAD_OF_GOVERNMENT, "Ada V", "Prime Minister", "Sarn")),
        representative(PartTaken.MEMBER, "T. Uru", "Urundal", "Urundal"),
        representative(PartTaken.MEMBER, "K. Niro", "Niro", "Niro"),
        representative(PartTaken.SPOKEN, "P. Pel", "Pelagia", "Pelagia"),
        representative(PartTaken.SPOKEN, "O. Ri", "Oriel", "Oriel"),
        wrote(Kind.STATE, "Cormund", "Cormund"),
        wrote(Kind.ORGANIZATION, "Ishtal", "Ishtal"),
        wrote(Kind.OBSERVER_STATE, "Lumen", "Lumen"),
        onBehalf(wrote(Kind.STATE, "Hollin", "Hollin"), "Lacus"));
  }

  private static List<Participant> few(Wording wording) {
    return List.of(
        local(wording, briefer("Mr.", "Ines Korhal", "High Representative for Water")),
        representative(PartTaken.MEMBER, "T. Uru", "Urundal", "Urundal"),
        representative(PartTaken.SPOKEN, "P. Pel", "Pelagia", "Pelagia"),
        wrote(Kind.ORGANIZATION, "Ishtal", "Ishtal"));
  }

  /** With the title in the document's language, as {@link Participants} makes it. */
  private static Participant local(Wording wording, Participant who) {
    return new Participant(
        who.part(),
        who.kind(),
        who.shortName(),
        who.runningName(),
        who.sortKey(),
        who.listKey(),
        who.slug(),
        who.honorific(),
        who.speaker(),
        wording.phrase(who.title(), Person.of(who.honorific()).gender()),
        who.group(),
        who.level(),
        who.order());
  }

  private static String document(Wording wording, MeetingForm form, List<Participant> who) {
    Plan plan =
        new Plan(
            Specimen.debate(form)
                .withCompilation(
                    Specimen.debate(form).compilation().withLanguage(wording.language())),
            wording,
            who,
            List.of(),
            Plan.Draft.OFFICIAL);
    List<Annex> annexes = new ArrayList<>();
    for (int i = 1; i <= who.size(); i++) {
      String tongue = TONGUES.get(i % TONGUES.size());
      annexes.add(plan.annex(i, tongue, Direction.LEFT_TO_RIGHT));
    }
    OfficialDocument document = plan.document(annexes);
    List<String> lines = new ArrayList<>();
    lines.add(document.masthead().organization() + " | " + document.masthead().symbol());
    lines.add(document.masthead().organ());
    lines.add(document.masthead().distribution());
    lines.add(document.masthead().distributedInWords());
    lines.add(document.masthead().original());
    lines.add(document.direction() == Direction.RIGHT_TO_LEFT ? "(right to left)" : "");
    lines.add(document.letter().title());
    document.letter().body().forEach(block -> lines.add(words(block)));
    lines.addAll(document.letter().signed());
    lines.add(document.notice());
    lines.add(document.contents());
    for (Annex annex : annexes) {
      lines.add((annex.label() + " | " + annex.heading() + " " + annex.original()).strip());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String words(Block block) {
    if (block instanceof Block.Paragraph paragraph
        && paragraph.line().inlines().getFirst() instanceof Inline.Run run) {
      return run.words();
    }
    return block.toString();
  }

  private static String golden(Path actual) throws IOException {
    try (InputStream in =
        LetterGoldenTest.class.getResourceAsStream(actual.getFileName().toString())) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
