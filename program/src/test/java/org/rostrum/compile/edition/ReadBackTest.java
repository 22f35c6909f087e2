package org.rostrum.compile.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.tally.HtmlTally;
import org.rostrum.document.tally.Tally;

class ReadBackTest {
  private static final String PART = "<section><p>one two three</p></section>";

  @TempDir Path folder;

  @Test
  void sameBytes_keepTheAccountOfThePart() throws IOException {
    assertThat(account("<body>" + PART + "</body>")).containsExactly(counted());
  }

  @Test
  void oneOtherByteInTheFile_isCountedAsItStands() throws IOException {
    Tally found = account("<body>" + PART.replace("two", "twx") + "</body>").getFirst();

    assertThat(found).isNotEqualTo(counted());
    assertThat(found.body().count()).isEqualTo(3);
  }

  @Test
  void fileCutShort_hasFewerWords() throws IOException {
    Tally found = account("<body>" + PART.substring(0, 20)).getFirst();

    assertThat(found.body().count()).isEqualTo(2);
  }

  private List<Tally> account(String finished) throws IOException {
    Path file = Files.writeString(folder.resolve("index.html"), finished);
    Extent extent = new Extent(1, Extent.Stream.BODY, file, 6, 6 + PART.length());
    Part made = new Part(piece(), Piece.EMPTY, List.of());
    return new ReadBack(List.of(extent), HtmlTally.byNames()).annex(1, made, counted());
  }

  private static Tally counted() {
    return HtmlTally.byNames().count(piece().stored(), new byte[0]);
  }

  private static Piece piece() {
    return Piece.plain(PART.getBytes(StandardCharsets.UTF_8));
  }
}
