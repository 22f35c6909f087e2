package org.rostrum.document.official;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** An official document of invented States, around Texts of the caller's. */
public final class Specimen {
  private static final String[] STATES = {
    "Quillaya", "Norvania", "the Tamber Isles", "Ostrava Bay"
  };

  private Specimen() {}

  /** A plain line of English. */
  public static Line line(String words) {
    return new Line(
        Direction.LEFT_TO_RIGHT,
        Alignment.START,
        "en",
        List.of(new Inline.Run(words, Style.plain("en"))));
  }

  /** A body paragraph of English. */
  public static Block paragraph(String words) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(words));
  }

  /** A document whose annexes are these Texts. */
  public static OfficialDocument document(List<Text> texts) {
    List<Annex> annexes = new ArrayList<>();
    for (Text text : texts) {
      annexes.add(annex(annexes.size() + 1, text));
    }
    return new OfficialDocument(
        "en", Direction.LEFT_TO_RIGHT, masthead(), letter(), "Contents", annexes, NOTICE);
  }

  private static final String NOTICE =
      "Issued by the specimen Secretariat for a trial. Not a document of the United Nations.";

  private static Masthead masthead() {
    return new Masthead(
        "United Nations",
        "S/2031/42",
        "Security Council",
        "Distr.: General",
        LocalDate.of(2031, 7, 1),
        "1 July 2031",
        "Original: English");
  }

  private static Letter letter() {
    return new Letter(
        LocalDate.of(2031, 6, 30),
        "Letter dated 30 June 2031 from the President of the Security Council addressed to the"
            + " Secretary-General and the Permanent Representatives of the members of the"
            + " Security Council",
        List.of(
            paragraph(
                "I have the honour to enclose herewith the statements delivered by the"
                    + " representatives of Quillaya, Norvania and the Tamber Isles."),
            paragraph("The enclosed texts will be issued as a document of the Council.")),
        List.of("(Signed) Ada Vandermoor", "President of the Security Council"));
  }

  private static Annex annex(int number, Text text) {
    String state = STATES[number % STATES.length];
    return new Annex(
        number,
        "Annex " + number,
        "Statement by the Permanent Mission of " + state + " to the United Nations",
        state,
        "annex-" + number,
        text.language().equals("en") ? "" : "[Original: another language]",
        text.language(),
        text.direction());
  }

  /** Writes a whole document in one form. */
  public static List<Extent> write(Form form, List<Text> texts, Path folder) throws IOException {
    OfficialDocument document = document(texts);
    Imprint imprint = Imprint.of(document);
    try (Assembly assembly = form.open(document, folder)) {
      for (int i = 0; i < texts.size(); i++) {
        Annex annex = document.annexes().get(i);
        assembly.add(annex, form.part(imprint, annex, texts.get(i)));
      }
      return assembly.finish();
    }
  }
}
