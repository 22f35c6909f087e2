package org.rostrum.document.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** A whole small compilation, byte for byte. A failing run leaves its own under target/golden. */
class AknGoldenTest {
  private static final String GOLDEN = "compilation.akn.xml";

  @TempDir Path folder;

  @Test
  void compilation_isWrittenAsBefore() throws IOException {
    byte[] actual = Specimen.finished(folder, english(), french()).file();
    byte[] expected = golden();
    if (!Arrays.equals(actual, expected)) {
      Path left = Path.of("target", "golden", GOLDEN);
      Files.createDirectories(Objects.requireNonNull(left.getParent()));
      Files.write(left, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .isEqualTo(new String(expected, StandardCharsets.UTF_8));
  }

  private static byte[] golden() throws IOException {
    try (InputStream in = AknGoldenTest.class.getResourceAsStream(GOLDEN)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static Text english() {
    Note note = new Note(1, "", Note.Kind.FOOTNOTE, List.of(Specimen.paragraph("See S/2031/9.")));
    return new Text(
        "en",
        Direction.LEFT_TO_RIGHT,
        List.of(
            Specimen.paragraph("Madam President,"),
            new Block.Heading(1, "I.", Specimen.line("Where we stand")),
            Specimen.paragraph(
                new Inline.Run("Quillaya recalls its position.", Style.plain("en")),
                new Inline.NoteMark(1)),
            Specimen.item(0, "(a)", "First;"),
            Specimen.item(0, "(b)", "Second.")),
        List.of(note));
  }

  private static Text french() {
    Inline words = new Inline.Run("Madame la Présidente,", Style.plain("fr"));
    Line line = new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "fr", List.of(words));
    Block paragraph = new Block.Paragraph(Block.Role.BODY, 0, line);
    return new Text("fr", Direction.LEFT_TO_RIGHT, List.of(paragraph), List.of());
  }
}
