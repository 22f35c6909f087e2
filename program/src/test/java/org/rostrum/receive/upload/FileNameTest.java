package org.rostrum.receive.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
  private static String of(String told) {
    return FileName.of(told, "statement");
  }

  @Test
  void nameOfAFile_losesItsFolders() {
    assertThat(of("C:\\Users\\amina\\Our statement.docx")).isEqualTo("Our statement.docx");
    assertThat(of("../../etc/passwd")).isEqualTo("passwd");
  }

  @Test
  void signsOfControlAndSignsThatTurnWritingRound_areTakenOut() {
    assertThat(of("state\u202Excod.exe\n\0")).isEqualTo("statexcod.exe");
    assertThat(of("a\"b<c>.docx")).isEqualTo("abc.docx");
    assertThat(of("بيان كيلايا.docx")).isEqualTo("بيان كيلايا.docx");
  }

  @Test
  void nameOfNothing_isThePart() {
    assertThat(of("")).isEqualTo("statement");
    assertThat(of("..")).isEqualTo("statement");
    assertThat(of("/")).isEqualTo("statement");
  }

  @Test
  void longName_keepsItsEnding() {
    String name = of("a".repeat(500) + ".docx");
    assertThat(name).hasSize(120).endsWith("a….docx");
  }
}
