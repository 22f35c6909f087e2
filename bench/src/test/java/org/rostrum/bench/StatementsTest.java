package org.rostrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.word.WordReader;

class StatementsTest {
  @TempDir Path folder;

  @Test
  void statements_areReadWithTheirNotesTablesAndPictures() throws IOException {
    Statements.write(folder, 12);
    long words = 0;
    for (Path file : Track.documents(folder)) {
      words += tally(file).words();
    }
    Tally twelfth = tally(folder.resolve("S0012.docx"));
    assertThat(words / 12).isBetween(1_200L, 2_600L);
    assertThat(twelfth.tables()).isEqualTo(1);
    assertThat(twelfth.pictures()).hasSize(1);
    assertThat(twelfth.notes()).isNotEmpty();
    assertThat(twelfth.labels()).startsWith("(a)", "(b)", "(c)", "(d)");
  }

  @Test
  void sameNumber_givesTheSameBytes() throws IOException {
    Statements.write(folder.resolve("a"), 4);
    Statements.write(folder.resolve("b"), 4);
    assertThat(folder.resolve("a/S0004.docx"))
        .hasSameBinaryContentAs(folder.resolve("b/S0004.docx"));
  }

  @Test
  void change_addsOneWord() throws IOException {
    Statements.write(folder, 1);
    Path file = folder.resolve("S0001.docx");
    Path changed = folder.resolve("changed.docx");
    Change.copy(file, changed, "change1");
    assertThat(tally(changed).words()).isEqualTo(tally(file).words() + 1);
  }

  @Test
  void chart_isAPicture() throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(Chart.png(3))).getWidth()).isEqualTo(320);
  }

  private static Tally tally(Path file) throws IOException {
    return TextTally.count(new WordReader(Limits.STANDARD).read(Files.readAllBytes(file)).text());
  }
}
