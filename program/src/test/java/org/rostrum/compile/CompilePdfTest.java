package org.rostrum.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.compile.plan.Participants;
import org.rostrum.compile.plan.Plan;
import org.rostrum.compile.plan.Wording;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.debate.Debate;
import org.rostrum.debate.StatementFacts;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;

class CompilePdfTest {
  @TempDir Path place;
  private Path statements;

  @BeforeAll
  static void needTheTypefaces() {
    Assumptions.assumeTrue(
        Forms.PDF.available(), "needs the PDF's typefaces, which the build could not fetch");
  }

  @BeforeEach
  void makeStatements() throws IOException {
    statements = place.resolve("statements");
    for (int i = 1; i <= 6; i++) {
      StatementFile file = new StatementFile().paragraph("Madam President, speaker " + i + ".");
      for (int k = 0; k < 40; k++) {
        file.paragraph("Вода есть жизнь, السلام عليكم ورحمة الله, 水是生命 " + i * k);
      }
      file.withNote("Water is life.", "See the report.")
          .withPicture(i)
          .save(statements.resolve("State" + i + ".docx"));
    }
  }

  @Test
  void everyAnnex_isCountedBackFromTheFinishedFile() throws IOException {
    Outcome outcome = compile("out", "store", 2);

    assertThat(outcome.status()).isEqualTo(Outcome.Status.OFFICIAL);
    assertThat(outcome.files())
        .containsExactly("compilation.docx", "compilation.pdf", "ledger.json", "manifest.json");
    outcome
        .ledger()
        .accounts()
        .forEach(account ->
            assertThat(account.finished())
                .isEqualTo(Map.of("docx", account.text(), "pdf", account.text())));
  }

  @Test
  void oneThreadOrMany_giveTheSameBytes() throws IOException {
    compile("one", "first-store", 1);
    compile("many", "second-store", 7);

    assertThat(pdf("many")).isEqualTo(pdf("one"));
  }

  @Test
  void anotherLocaleAndZone_giveTheSameBytes() throws IOException {
    compile("here", "first-store", 2);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      compile("there", "second-store", 2);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(pdf("there")).isEqualTo(pdf("here"));
  }

  @Test
  void oneStatementChanged_isTheOnlyOneSetAnewAndTheBytesAreThoseOfAFreshRun() throws IOException {
    compile("before", "store", 2);
    new StatementFile().paragraph("I said: no.").save(statements.resolve("State3.docx"));

    Outcome changed = compile("changed", "store", 2);
    compile("anew", "another-store", 2);

    assertThat(changed.kept()).isEqualTo(5);
    assertThat(pdf("changed")).isEqualTo(pdf("anew"));
  }

  @Test
  void signNoTypefaceHas_isToldAndStopsNothing() throws IOException {
    new StatementFile()
        .paragraph("Our mark \uE123 stands here.")
        .save(statements.resolve("State3.docx"));

    Outcome first = compile("out", "store", 2);
    Outcome kept = compile("again", "store", 2);

    Finding expected =
        new Finding(
            "pdf-sign-without-face",
            Severity.ASK,
            Place.WHOLE_FILE,
            "The sign U+E123 means something only in the font it was written with: the PDF shows"
                + " [U+E123] for it. It stands in “Our mark [U+E123] stands here.”.",
            "Ask the delegation which sign it sees there, and have it replaced in the Word file.");
    assertThat(first.status()).isEqualTo(Outcome.Status.OFFICIAL);
    assertThat(first.found()).containsExactly(new Found(3, "State3.docx", expected));
    assertThat(kept.found()).isEqualTo(first.found());
  }

  @Test
  void pdfCutShort_isNotCounted() throws IOException {
    compile("out", "store", 2);
    Path out = place.resolve("out");
    byte[] bytes = pdf("out");
    Files.write(out.resolve("compilation.pdf"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> Forms.PDF.open(out, List.of())).isInstanceOf(IOException.class);
  }

  private byte[] pdf(String out) throws IOException {
    return Files.readAllBytes(place.resolve(out).resolve("compilation.pdf"));
  }

  private Outcome compile(String out, String store, int hands) throws IOException {
    Participants participants =
        new Participants(
            Debate.UNKNOWN, name -> Optional.empty(), Wording.of("en", Map.of()).orElseThrow());
    List<Statement> sorted;
    try (Stream<Path> files = Files.list(statements)) {
      sorted =
          files
              .sorted()
              .map(file ->
                  new Statement(
                      file,
                      participants.of(StatementFacts.ofFile(file.getFileName().toString())),
                      ""))
              .toList();
    }
    Plan plan =
        new Plan(
            Debate.UNKNOWN,
            Wording.of("en", Map.of()).orElseThrow(),
            sorted.stream().map(Statement::who).toList(),
            participants.missing(),
            Plan.Draft.OFFICIAL);
    return new Compile(
            "test",
            new WorkStore(place.resolve(store)),
            List.of(Forms.DOCX, Forms.PDF),
            (s, d, a) -> {},
            hands)
        .run(plan, sorted, new Inputs(place, List.of()), Plan.Draft.OFFICIAL, place.resolve(out));
  }
}
