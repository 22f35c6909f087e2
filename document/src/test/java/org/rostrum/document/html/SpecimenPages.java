package org.rostrum.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Form;
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

/** A compilation of specimen States, as pages, around Texts a test brings. */
public final class SpecimenPages {
  private static final String[] STATES = {"Elmara", "Halvern", "Pelagia", "Quillaya", "Sarn"};
  private static final Form FORM = new HtmlForm();

  private SpecimenPages() {}

  /** The heading and place of an annex. */
  public static Annex annex(int number, Text text) {
    String name = STATES[number % STATES.length];
    return new Annex(
        number,
        "Annex " + number,
        "Statement by the Permanent Mission of " + name + " to the United Nations",
        name,
        name.toLowerCase(java.util.Locale.ROOT),
        text.language().equals("fr") ? "[Original: French]" : "",
        text.language(),
        text.direction());
  }

  /** A document around these statements. */
  public static OfficialDocument document(List<Text> texts) {
    List<Annex> annexes = new ArrayList<>();
    for (Text text : texts) {
      annexes.add(annex(annexes.size() + 1, text));
    }
    return around(annexes);
  }

  static OfficialDocument around(List<Annex> annexes) {
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
            "Letter dated 1 July 2031 from the President of the Security Council addressed to the"
                + " Secretary-General and the Permanent Representatives of the members of the"
                + " Security Council",
            List.of(
                paragraph("I have the honour to enclose herewith copies of the statements."),
                paragraph("They will be issued as a document of the Security Council.")),
            List.of("(Signed) Ada Vandermoor", "President of the Security Council"));
    return new OfficialDocument(
        "en",
        Direction.LEFT_TO_RIGHT,
        masthead,
        letter,
        "Contents",
        annexes,
        "Compiled with Rostrum as a specimen. Not a document of the United Nations.");
  }

  static Block paragraph(String words) {
    return paragraph(new Inline.Run(words, Style.plain("en")));
  }

  static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(inlines));
  }

  static Line line(Inline... inlines) {
    return new Line(Direction.LEFT_TO_RIGHT, Alignment.START, "en", List.of(inlines));
  }

  static Text text(Block... blocks) {
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(blocks), List.of());
  }

  /** Writes the pages of these statements and gives the extents. */
  public static List<Extent> write(Path folder, List<Text> texts) {
    return write(folder, document(texts), texts);
  }

  static List<Extent> write(Path folder, OfficialDocument document, List<Text> texts) {
    Imprint imprint = Imprint.of(document);
    try (Assembly assembly = FORM.open(document, folder)) {
      for (Annex annex : document.annexes()) {
        assembly.add(annex, FORM.part(imprint, annex, texts.get(annex.number() - 1)));
      }
      return assembly.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fragment of one statement, as the annex with this number. */
  public static byte[] fragment(int number, Text text) {
    OfficialDocument document = document(List.of(text));
    return FORM.part(Imprint.of(document), annex(number, text), text).body().stored();
  }
}
