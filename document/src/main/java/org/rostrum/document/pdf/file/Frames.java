package org.rostrum.document.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.pdf.font.Signs;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.line.Item;
import org.rostrum.document.pdf.line.Layout;
import org.rostrum.document.pdf.line.Manner;
import org.rostrum.document.pdf.line.ParagraphSetter;
import org.rostrum.document.pdf.page.Sheet;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Direction;

/** The head and foot of every page: the symbol, and page/total. No content. For one thread. */
final class Frames {
  private final PdfFile file;
  private final Fonts fonts;
  private final OfficialDocument document;

  Frames(PdfFile file, Fonts fonts, OfficialDocument document) {
    this.file = file;
    this.fonts = fonts;
    this.document = document;
  }

  void write(List<Emitted.Page> pages) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      Signs signs = new Signs();
      Sheet sheet = pages.get(i).sheet();
      List<Drawn> drawn = new ArrayList<>();
      String symbol = document.masthead().symbol();
      Alignment outer = outer(i + 1);
      if (i > 0 && !symbol.isBlank()) {
        drawn.addAll(line(signs, symbol, sheet, -30, outer));
        drawn.add(new Drawn.Rule(0, -14, sheet.width(), 0.5));
      }
      String total = (i + 1) + "/" + pages.size();
      drawn.addAll(line(signs, total, sheet, sheet.height() + 22, outer));
      file.stream(pages.get(i).frame(), "", content(signs, sheet, drawn));
    }
  }

  /**
   * The outer side of a page of a book that opens the way its language runs, as a side of a line
   * from left to right.
   */
  private Alignment outer(int page) {
    boolean odd = page % 2 == 1;
    boolean right = odd == (document.direction() == Direction.LEFT_TO_RIGHT);
    return right ? Alignment.END : Alignment.START;
  }

  private List<Drawn> line(Signs signs, String words, Sheet sheet, double y, Alignment alignment) {
    Manner manner = Manner.plain(8.6, "en");
    Layout layout =
        new Layout(sheet.width(), 12, Direction.LEFT_TO_RIGHT, alignment, Layout.Fill.RAGGED);
    return ParagraphSetter.set(
            signs, List.of(new Item.Words(words, manner, new Item.Owner(-1, 0))), layout)
        .getFirst()
        .drawn()
        .stream()
        .map(each -> each.moved(0, y))
        .toList();
  }

  private byte[] content(Signs signs, Sheet sheet, List<Drawn> drawn) {
    Content content =
        new Content(
            new SignCodes(fonts, signs.all()),
            sheet,
            slot -> {
              throw new IllegalStateException("heads and feet are no content");
            });
    for (Drawn each : drawn) {
      switch (each) {
        case Drawn.Glyphs glyphs -> content.glyphs(glyphs);
        case Drawn.Rule rule -> content.rule(rule);
        case Drawn.Image _, Drawn.Place _ -> {}
      }
    }
    byte[] marked = content.bytes();
    return new String(marked, StandardCharsets.ISO_8859_1)
        .replace("/Artifact BMC", "/Artifact<</Type/Pagination>>BDC")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
