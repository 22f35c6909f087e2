package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;
import org.rostrum.document.words.Tongue;

/** Every variant of every attack gets exactly the verdict it must get, with a way to mend it. */
class AttackTest {
  private static final WordCheck CHECK = new WordCheck(Policy.STANDARD);
  private static final long MOST_MORE = 8L << 20;

  /** What was said of each, so that none is checked for the verdict and for the page again. */
  private static final IdentityHashMap<Attack, Checked> KNOWN = new IdentityHashMap<>();

  private static Checked checked(Attack attack) {
    return KNOWN.computeIfAbsent(
        attack,
        each -> {
          Checked checked = CHECK.check(each.file().get(), each.filing());
          return new Checked(checked.findings(), Optional.empty(), checked.textHash());
        });
  }

  static List<Attack> attacks() {
    return AttackDocx.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void attack_getsItsVerdict(Attack attack) {
    Checked checked = checked(attack);
    Severity verdict = checked.verdict().orElse(Severity.TELL);
    List<String> codes = checked.findings().stream().map(Finding::code).toList();

    assertThat(verdict).as("%s", codes).isEqualTo(attack.verdict());
    if (!attack.code().isEmpty()) {
      assertThat(codes).contains(attack.code());
    }
    for (Finding finding : checked.findings()) {
      assertThat(Code.of(finding.code())).isPresent();
      for (Tongue tongue : Tongue.all()) {
        assertThat(finding.what(tongue)).doesNotContain("{").isNotBlank();
        assertThat(finding.mend(tongue)).doesNotContain("{").isNotBlank();
      }
    }
  }

  @Test
  void pageOfAttacks_isWhatBecomesOfThem() throws IOException {
    PagesTest.same("attacks.md", page());
  }

  @Test
  void hostileFilesInARow_leaveTheMemoryWhereItWas() {
    AttackDocx.all().forEach(AttackTest::checked);
    long before = used();
    AttackDocx.all().forEach(attack -> CHECK.check(attack.file().get(), attack.filing()));
    assertThat(used() - before).isLessThan(MOST_MORE);
  }

  private static long used() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void cleanFile_isClear() {
    byte[] file = DocxMaker.body(DocxMaker.p("Quillaya thanks the Presidency.")).bytes();
    assertThat(CHECK.check(file, Filing.UNKNOWN).findings()).isEmpty();
  }

  @Test
  void otherEntitysStatement_isAsked() {
    Filing.Named own = new Filing.Named("Quillaya", List.of("Quillaya"));
    Filing.Named other = new Filing.Named("Veldmark", List.of("Veldmark"));
    Filing filing = new Filing(Optional.of(own), List.of(other), List.of(), Optional.empty());
    byte[] stolen = DocxMaker.body(DocxMaker.p("Statement by Veldmark")).bytes();
    byte[] thanks =
        DocxMaker.body(
                DocxMaker.p("Quillaya thanks Veldmark for convening."), DocxMaker.p("We agree."))
            .bytes();
    byte[] letterhead =
        DocxMaker.body(DocxMaker.p("Quillaya speaks."))
            .header(1, DocxMaker.p("Permanent Mission of Veldmark"))
            .bytes();

    assertThat(codes(stolen, filing)).contains("other-entity");
    assertThat(codes(thanks, filing)).isEmpty();
    assertThat(codes(letterhead, filing)).contains("other-mission");
  }

  private static List<String> codes(byte[] file, Filing filing) {
    return CHECK.check(file, filing).findings().stream().map(Finding::code).toList();
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Attacks with Word files, and what becomes of them\n\n");
    page.append(
        "Each file is made in code by `AttackDocx` and checked by `AttackTest`. A file that");
    page.append(
        " is not refused is rebuilt:\nnothing but its words, notes, tables and pictures goes");
    page.append(" on. This page is made by `AttackTest`.\n\n");
    page.append("| row | attack | verdict | told |\n|--:|---|---|---|\n");
    for (Attack attack : AttackDocx.all()) {
      Checked checked = checked(attack);
      String verdict = checked.verdict().map(Enum::name).orElse("clear").toLowerCase(Locale.ROOT);
      String codes =
          checked.findings().stream()
              .map(Finding::code)
              .distinct()
              .collect(Collectors.joining(", "));
      page.append("| ").append(attack.row()).append(" | ");
      page.append(attack.name().replace("|", "\\|")).append(" | ");
      page.append(verdict).append(" | ").append(codes).append(" |\n");
    }
    long rows = Arrays.stream(Code.values()).mapToInt(Code::row).distinct().count();
    page.append("\nRows with a check: ")
        .append(rows)
        .append("; files: ")
        .append(AttackDocx.all().size());
    return page.append(".\n").toString();
  }
}
