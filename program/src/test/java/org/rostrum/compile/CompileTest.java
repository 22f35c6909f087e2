package org.rostrum.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.compile.plan.AnnexOrder;
import org.rostrum.compile.plan.Participants;
import org.rostrum.compile.plan.Plan;
import org.rostrum.compile.plan.Wording;
import org.rostrum.compile.work.Hash;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.debate.CompilationSettings.MemberOrder;
import org.rostrum.debate.Debate;
import org.rostrum.debate.StatementFacts;

class CompileTest {
  @TempDir Path place;
  private Path statements;

  @BeforeEach
  void makeThreeStatements() throws IOException {
    statements = place.resolve("statements");
    new StatementFile()
        .paragraph("Madam President,")
        .withNote("Water is life.", "See the report of the Authority.")
        .withPicture(1)
        .save(statements.resolve("Arven.docx"));
    new StatementFile()
        .withNote("We agree.", "With the first speaker.")
        .withNote("And we add.", "A second thought.")
        .withPicture(2)
        .save(statements.resolve("Brennmark.docx"));
    new StatementFile().paragraph("Thank you.").save(statements.resolve("Cormund.docx"));
  }

  @Test
  void statements_becomeOneOfficialDocumentWithItsAccount() throws IOException {
    Outcome outcome = compile("out", "store", Plan.Draft.OFFICIAL);

    assertThat(outcome.status()).isEqualTo(Outcome.Status.OFFICIAL);
    assertThat(outcome.ledger().differences()).isEmpty();
    assertThat(outcome.annexes().stream().map(annex -> annex.label() + ": " + annex.heading()))
        .containsExactly("Annex I: Arven", "Annex II: Brennmark", "Annex III: Cormund");
    assertThat(outcome.files())
        .containsExactly(
            "compilation.akn.xml",
            "compilation.docx",
            "html",
            "ledger.json",
            "manifest.json",
            "media");
    assertThat(outcome.ledger().words()).isEqualTo(2 + 3 + 6 + 2 + 4 + 3 + 3 + 2);
  }

  @Test
  void picturesUnderOneName_stayTheirOwnStates() throws IOException {
    Outcome outcome = compile("out", "store", Plan.Draft.OFFICIAL);

    List<String> shown = new ArrayList<>();
    outcome
        .ledger()
        .accounts()
        .forEach(account -> account.finished().values().forEach(t -> shown.addAll(t.pictures())));
    assertThat(shown).hasSize(6);
    assertThat(shown.stream().distinct()).hasSize(2);
    assertThat(shown.subList(0, 3).stream().distinct()).hasSize(1);
  }

  @Test
  void secondCompile_takesTheWorkOverAndGivesTheSameBytes() throws IOException {
    Outcome first = compile("one", "store", Plan.Draft.OFFICIAL);
    Outcome second = compile("two", "store", Plan.Draft.OFFICIAL);

    assertThat(first.kept()).isZero();
    assertThat(second.kept()).isEqualTo(3);
    assertThat(hashes(place.resolve("two"))).isEqualTo(hashes(place.resolve("one")));
  }

  @Test
  void afterOneStatementChanged_theResultIsThatOfACompileFromNothing() throws IOException {
    compile("before", "store", Plan.Draft.OFFICIAL);
    new StatementFile()
        .withNote("We agree no longer.", "With the first speaker.")
        .save(statements.resolve("Brennmark.docx"));

    Outcome changed = compile("changed", "store", Plan.Draft.OFFICIAL);
    compile("anew", "another-store", Plan.Draft.OFFICIAL);

    assertThat(changed.kept()).isEqualTo(2);
    assertThat(hashes(place.resolve("changed"))).isEqualTo(hashes(place.resolve("anew")));
  }

  @Test
  void anotherLocaleAndZone_giveTheSameBytes() throws IOException {
    compile("here", "store", Plan.Draft.OFFICIAL);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      compile("there", "another-store", Plan.Draft.OFFICIAL);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(hashes(place.resolve("there"))).isEqualTo(hashes(place.resolve("here")));
  }

  @Test
  void unreadableStatement_leavesNoOfficialFileNotEvenAnOlderOne() throws IOException {
    compile("out", "store", Plan.Draft.OFFICIAL);
    Files.writeString(statements.resolve("Brennmark.docx"), "not a Word file");

    Outcome outcome = compile("out", "store", Plan.Draft.OFFICIAL);

    assertThat(outcome.status()).isEqualTo(Outcome.Status.WITHHELD);
    assertThat(outcome.unread()).extracting(Unread::file).containsExactly("Brennmark.docx");
    assertThat(hashes(place.resolve("out")).keySet()).containsExactly("ledger.json");
  }

  @Test
  void fewerFormsThanLastTime_leaveNoFormOfTheFormerDocument() throws IOException {
    compile("out", "store", Plan.Draft.OFFICIAL);

    compile("out", "store", Plan.Draft.OFFICIAL, List.of(Forms.DOCX));

    assertThat(hashes(place.resolve("out")).keySet())
        .containsExactly("compilation.docx", "ledger.json", "manifest.json");
  }

  @Test
  void unreadableStatement_isNamedInItsPlaceInADraft() throws IOException {
    Files.writeString(statements.resolve("Brennmark.docx"), "not a Word file");

    Outcome outcome = compile("out", "store", Plan.Draft.DRAFT);

    assertThat(outcome.status()).isEqualTo(Outcome.Status.DRAFT);
    assertThat(outcome.annexes()).hasSize(3);
    assertThat(Files.readString(place.resolve("out/html/annex-002-brennmark.html")))
        .contains("This statement could not be read.");
  }

  @Test
  void manifest_hasTheHashOfEveryInputAndOutput() throws IOException {
    compile("out", "store", Plan.Draft.OFFICIAL);

    String manifest = Files.readString(place.resolve("out/manifest.json"));
    SortedMap<String, String> outputs = hashes(place.resolve("out"));
    outputs.remove("manifest.json");
    for (Map.Entry<String, String> each : outputs.entrySet()) {
      assertThat(manifest).contains("\"" + each.getKey() + "\" : \"" + each.getValue() + "\"");
    }
    for (Map.Entry<String, String> each : hashes(statements).entrySet()) {
      assertThat(manifest)
          .contains("\"statements/" + each.getKey() + "\" : \"" + each.getValue() + "\"");
    }
  }

  private Outcome compile(String out, String store, Plan.Draft draft) throws IOException {
    return compile(out, store, draft, List.of(Forms.DOCX, Forms.HTML, Forms.AKN));
  }

  private Outcome compile(String out, String store, Plan.Draft draft, List<Forms> forms)
      throws IOException {
    Participants participants =
        new Participants(
            Debate.UNKNOWN, name -> Optional.empty(), Wording.of("en", Map.of()).orElseThrow());
    List<Statement> sorted;
    try (Stream<Path> files = Files.list(statements)) {
      sorted =
          AnnexOrder.sort(
              files
                  .map(file ->
                      new Statement(
                          file,
                          participants.of(StatementFacts.ofFile(file.getFileName().toString())),
                          ""))
                  .toList(),
              Statement::who,
              MemberOrder.DELIVERY);
    }
    Plan plan =
        new Plan(
            Debate.UNKNOWN,
            Wording.of("en", Map.of()).orElseThrow(),
            sorted.stream().map(Statement::who).toList(),
            participants.missing(),
            draft);
    Compile compile =
        new Compile("test", new WorkStore(place.resolve(store)), forms, (s, d, a) -> {});
    return compile.run(plan, sorted, new Inputs(place, List.of()), draft, place.resolve(out));
  }

  private static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString().replace('\\', '/'), Hash.of(file));
      }
    }
    return hashes;
  }
}
