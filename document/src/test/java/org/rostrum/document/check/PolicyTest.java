package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

class PolicyTest {
  private static final byte[] COMMENTED =
      DocxMaker.body(DocxMaker.p("Words"))
          .comments("<w:comment w:id=\"0\">" + DocxMaker.p("x") + "</w:comment>")
          .bytes();

  private static Optional<Severity> verdict(Policy policy) {
    return new WordCheck(policy).check(COMMENTED, Filing.UNKNOWN).verdict();
  }

  @Test
  void policy_tellsWhatACodeAsksFor() {
    assertThat(verdict(Policy.STANDARD)).contains(Severity.ASK);
    assertThat(verdict(new Policy(Map.of(Code.COMMENT, Severity.TELL)))).contains(Severity.TELL);
    assertThat(verdict(new Policy(Map.of(Code.COMMENT, Severity.REFUSE))))
        .contains(Severity.REFUSE);
  }

  @Test
  void firmCode_cannotBeLoosened() {
    assertThatThrownBy(() -> new Policy(Map.of(Code.MACRO, Severity.TELL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("macro cannot be loosened");
  }
}
