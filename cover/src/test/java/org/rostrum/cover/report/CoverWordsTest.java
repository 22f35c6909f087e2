package org.rostrum.cover.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;

class CoverWordsTest {
  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyCheck_hasASentenceOfItsOwnAndARemedy(Tongue tongue) {
    CoverWords words = new CoverWords(tongue);
    Set<String> said = new HashSet<>();
    for (Check check : Check.values()) {
      CoverFinding finding = new CoverFinding(check, Severity.ASK, Spot.page(2), "7");
      assertThat(said.add(words.what(finding))).as(check.code()).isTrue();
      assertThat(words.mend(finding)).isNotBlank();
    }
    for (Verdict verdict : Verdict.values()) {
      CoverReport report =
          new CoverReport(verdict, Kind.PDF, 1, List.of(), List.of(), List.of(), List.of());
      assertThat(said.add(words.verdict(report))).isTrue();
    }
    for (Severity severity : Severity.values()) {
      assertThat(said.add(words.severity(severity))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void everyCheck_hasASeverityInThePolicy(Check check) {
    assertThat(Policy.STANDARD.with(check, Severity.TELL).severity(check)).isEqualTo(Severity.TELL);
    assertThat(Policy.STANDARD.severity(check)).isNotNull();
  }
}
