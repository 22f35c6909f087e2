package org.rostrum.convene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.convene.note.ConceptNote;
import org.rostrum.convene.note.NoteFile;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.StatementFacts;

/** The specimen debate in examples/ is whole: note, debate.yaml, statements.csv and files agree. */
final class SpecimenFolderTest {
  private static final Path FOLDER = Path.of("../examples/specimen-debate");

  @Test
  void everyStatement_hasAnEntityAndAllItsFacts() throws IOException {
    Debate debate = DebateFile.read(FOLDER.resolve(DebateFile.NAME));
    List<StatementFacts> facts = StatementList.read(FOLDER);
    List<String> codes = debate.entities().stream().map(DeclaredEntity::code).toList();
    assertThat(facts.size()).isEqualTo(17);
    assertThat(facts.stream().map(StatementFacts::entity).filter(e -> !codes.contains(e)).toList())
        .isEqualTo(List.of());
    assertThat(facts.stream().flatMap(one -> one.missing().stream()).toList()).isEqualTo(List.of());
    Map<PartTaken, Long> parts =
        facts.stream()
            .collect(Collectors.groupingBy(one -> one.part().orElseThrow(), Collectors.counting()));
    assertThat(parts)
        .isEqualTo(
            Map.of(
                PartTaken.BRIEFER, 2L,
                PartTaken.MEMBER, 6L,
                PartTaken.PRESIDENT, 1L,
                PartTaken.SPOKEN, 1L,
                PartTaken.WRITTEN, 7L));
    assertThat(new TreeSet<>(facts.stream().map(StatementFacts::language).toList()))
        .isEqualTo(new TreeSet<>(List.of("ar", "en", "es", "fr", "ru", "zh")));
    assertThat(
            facts.stream()
                .filter(one -> debate.deadline().orElseThrow().isLate(one.received().orElseThrow()))
                .map(StatementFacts::file)
                .toList())
        .isEqualTo(List.of("hollin.docx"));
  }

  @Test
  void conceptNote_givesTheDebateInTheFile() throws IOException {
    Debate edited = DebateFile.read(FOLDER.resolve(DebateFile.NAME));
    Debate read = ConceptNote.read(NoteFile.read(FOLDER.resolve("concept-note.docx"))).debate();
    Debate completed = read.withCompilation(edited.compilation());
    assertThat(DebateFile.write(completed.withEntities(edited.entities())))
        .isEqualTo(DebateFile.write(edited));
  }
}
