package org.rostrum.document.akn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** A compilation of specimen States around Texts a test brings. */
final class Specimen {
  private static final AknForm FORM = new AknForm();

  private Specimen() {}

  static Line line(String words) {
    return line(new Inline.Run(words, Style.plain("en")));
  }

  static Line line(Inline... inlines) {
    return new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines));
  }

  static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(inlines));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(words));
  }

  static Block item(int level, String label, String words) {
    return new Block.ListItem(level, label, line(words));
  }

  static Text text(Block... blocks) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(blocks), List.of());
  }

  static Annex annex(int number, Text text) {
    return new Annex(
        number,
        "Annex " + number,
        "Statement by the Permanent Mission of Quillaya & Sons to the United Nations",
        "Quillaya",
        "quillaya-" + number,
        text.language().equals("en") ? "" : "[Original: French]",
        text.language(),
        text.direction());
  }

  static OfficialDocument document(List<Text> texts) {
    List<Annex> annexes = new ArrayList<>();
    for (Text text : texts) {
      annexes.add(annex(annexes.size() + 1, text));
    }
    Masthead masthead =
        new Masthead(
            "United Nations",
            "S/2031/621",
            "Security Council",
            "Distr.: General",
            LocalDate.of(2031, 7, 2),
            "2 July 2031",
            "Original: English");
    Letter letter =
        new Letter(
            LocalDate.of(2031, 7, 1),
            "Letter dated 1 July 2031 from the President of the Security Council",
            List.of(paragraph("I have the honour to enclose herewith the statements.")),
            List.of("(Signed) Ada Vandermoor", "President of the Security Council"));
    return new OfficialDocument(
        "en",
        Direction.LEFT_TO_RIGHT,
        masthead,
        letter,
        "Contents",
        annexes,
        "Issued by a test. Not a United Nations document.");
  }

  /** The finished file in a folder. */
  static final class Finished {
    private final byte[] file;
    private final List<Extent> extents;

    private Finished(byte[] file, List<Extent> extents) {
      this.file = file;
      this.extents = extents;
    }

    byte[] file() {
      return file;
    }

    byte[] annex(int number) {
      Extent extent = extents.get(number - 1);
      byte[] annex = new byte[(int) (extent.end() - extent.start())];
      System.arraycopy(file, (int) extent.start(), annex, 0, annex.length);
      return annex;
    }
  }

  static Finished finished(Path folder, Text... texts) {
    return finished(folder, document(List.of(texts)), List.of(texts));
  }

  static Finished finished(Path folder, OfficialDocument document, List<Text> texts) {
    Imprint imprint = Imprint.of(document);
    try (Assembly assembly = FORM.open(document, folder)) {
      for (Annex annex : document.annexes()) {
        assembly.add(annex, FORM.part(imprint, annex, texts.get(annex.number() - 1)));
      }
      List<Extent> extents = assembly.finish();
      return new Finished(Files.readAllBytes(folder.resolve(AknForm.FILE)), extents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
