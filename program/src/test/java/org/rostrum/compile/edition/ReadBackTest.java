package org.rostrum.compile.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.compile.work.Work;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.tally.HtmlTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

class ReadBackTest {
  private static final Piece PIECE =
      new HtmlForm()
          .part(
              new Imprint("S/1", LocalDate.EPOCH, LocalDate.EPOCH, "en"),
              new Annex(1, "Annex I", "A", "A", "a", "", "en", Direction.LEFT_TO_RIGHT),
              new Text("en", Direction.LEFT_TO_RIGHT, List.of(paragraph()), List.of()))
          .body();
  private static final String PART = new String(PIECE.stored(), StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void sameBytes_keepTheAccountOfThePart() throws IOException {
    assertThat(account(PART)).containsExactly(counted());
  }

  @Test
  void oneOtherByteInTheFile_isCountedAsItStands() throws IOException {
    Tally found = account(PART.replace("two", "twx")).getFirst();

    assertThat(found).isNotEqualTo(counted());
    assertThat(found.body().count()).isEqualTo(3);
  }

  @Test
  void fileCutShort_hasFewerWords() throws IOException {
    Tally found = account(PART.substring(0, PART.indexOf("three"))).getFirst();

    assertThat(found.body().count()).isEqualTo(2);
  }

  private List<Tally> account(String finished) throws IOException {
    Path file = Files.writeString(folder.resolve("index.html"), "<body>" + finished);
    Extent extent = new Extent(1, Extent.Stream.BODY, file, 6, 6 + PART.length());
    Part made = new Part(PIECE, Piece.EMPTY, List.of());
    Work work =
        new Work(
            "en",
            Direction.LEFT_TO_RIGHT,
            List.of(),
            List.of(),
            counted(),
            counted(),
            new TreeMap<>(Map.of("html", made)),
            new TreeMap<>(Map.of("html", counted())));
    return new ReadBack("html", List.of(extent), HtmlTally.byNames()).annex(1, work);
  }

  private static Tally counted() {
    return HtmlTally.byNames().count(PIECE.stored(), new byte[0]);
  }

  private static Block paragraph() {
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(
            Direction.LEFT_TO_RIGHT,
            Alignment.START,
            "en",
            List.of(new Inline.Run("one two three", Style.plain("en")))));
  }
}
