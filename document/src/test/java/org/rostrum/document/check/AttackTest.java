package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

  static List<Attack> attacks() {
    return AttackDocx.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void attack_getsItsVerdict(Attack attack) {
    Checked checked = CHECK.check(attack.file().get(), attack.filing());
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
}
