package org.rostrum.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.page.Drawable;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/**
 * Tells which pictures of a statement the PDF cannot draw: it shows a grey field in their place.
 * For one thread, one statement.
 */
public final class PictureCheck {
  private final Map<Picture.Format, Integer> unseen = new LinkedHashMap<>();

  private PictureCheck() {}

  /** One finding for each such format, in the order they are met. */
  public static List<Finding> findings(Text text) {
    PictureCheck check = new PictureCheck();
    check.blocks(text.blocks());
    for (Note note : text.notes()) {
      check.blocks(note.blocks());
    }
    List<Finding> findings = new ArrayList<>();
    check.unseen.forEach((format, times) -> findings.add(finding(format, times)));
    return findings;
  }

  private static Finding finding(Picture.Format format, int times) {
    String which = times == 1 ? "A picture is" : times + " pictures are";
    String what =
        format == Picture.Format.WITHHELD
            ? which
                + " made of drawing commands or in no known format: every form shows a grey field there."
            : which
                + " in the format "
                + format
                + ", which the PDF cannot draw: it shows a grey field there. The other forms hold the"
                + " picture as filed.";
    return new Finding(
        "pdf-picture-unseen",
        Severity.ASK,
        Place.WHOLE_FILE,
        what,
        "Ask the delegation for the picture as PNG or JPEG (in Word: cut it, then Paste Special,"
            + " Picture (PNG)).");
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.line().inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.line().inlines());
        case Block.ListItem item -> inlines(item.line().inlines());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Aside(List<Block> inner) -> blocks(inner);
        case Block.Break _ -> {}
      }
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Figure figure -> {
          if (!Drawable.is(figure.picture().format())) {
            unseen.merge(figure.picture().format(), 1, Integer::sum);
          }
        }
        case Inline.Link(Inline.Target _, List<Inline> inner) -> inlines(inner);
        case Inline.Ruby(List<Inline> base, String _) -> inlines(base);
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Run _, Inline.Formula _, Inline.Mark _, Inline.NoteMark _, Inline.Anchor _ -> {}
      }
    }
  }
}
