package org.rostrum.document.check.look;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.xml.Cursor;

/**
 * Boxes with words that a picture or a filled shape lies over, as far as their places are told from
 * the same edge. Boxes behind the words themselves are judged where words are read.
 */
public final class Overlay implements FileCheck {
  /** How many paragraphs apart two drawings may hang and still lie on one page. */
  private static final int NEAR = 3;

  private static final double MOST_OF_IT = 0.8;

  /** A drawing set at a place of its own. */
  private static final class Drawing {
    int paragraph;
    long height;
    String across = "";
    String down = "";
    long x;
    long y;
    long width;
    long length;
    boolean covers;
    final StringBuilder words = new StringBuilder();

    boolean under(Drawing other) {
      boolean placed = !across.isEmpty() && across.equals(other.across) && down.equals(other.down);
      boolean byPage = !down.equals("paragraph") && !down.equals("line");
      int apart = Math.abs(paragraph - other.paragraph);
      if (!placed || height >= other.height || apart > (byPage ? NEAR : 0)) {
        return false;
      }
      long overlapX = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
      long overlapY = Math.min(y + length, other.y + other.length) - Math.max(y, other.y);
      boolean overlap = overlapX > 0 && overlapY > 0;
      return overlap && (double) overlapX * overlapY >= MOST_OF_IT * width * length;
    }
  }

  @Override
  public void look(Inspected file, Findings to) {
    List<Drawing> drawings = new ArrayList<>();
    file.pack()
        .read(
            file.main(),
            cursor -> {
              new Walk(cursor, drawings).inside();
              return drawings;
            });
    for (Drawing box : drawings) {
      boolean covered =
          !box.words.isEmpty()
              && drawings.stream().anyMatch(other -> other.covers && box.under(other));
      if (covered) {
        Place place = new Place(file.main(), box.paragraph, 0);
        to.tell(Code.COVERED_TEXT, place, box.words.toString());
      }
    }
  }

  /** Walks a part for its drawings. */
  private static final class Walk {
    private final Cursor cursor;
    private final List<Drawing> drawings;
    private int paragraph;

    Walk(Cursor cursor, List<Drawing> drawings) {
      this.cursor = cursor;
      this.drawings = drawings;
    }

    void inside() throws XMLStreamException {
      int level = cursor.level();
      while (cursor.child(level)) {
        if (cursor.word("p")) {
          paragraph++;
        }
        if (cursor.name().equals("anchor")) {
          anchor();
        } else if (!cursor.name().equals("Fallback")) {
          inside();
        }
      }
    }

    private void anchor() throws XMLStreamException {
      Drawing drawing = new Drawing();
      drawing.paragraph = paragraph;
      drawing.height = cursor.number("relativeHeight", 0);
      int level = cursor.level();
      while (cursor.child(level)) {
        switch (cursor.name()) {
          case "positionH" -> {
            drawing.across = cursor.attribute("relativeFrom");
            drawing.x = offset();
          }
          case "positionV" -> {
            drawing.down = cursor.attribute("relativeFrom");
            drawing.y = offset();
          }
          case "extent" -> {
            drawing.width = cursor.number("cx", 0);
            drawing.length = cursor.number("cy", 0);
          }
          default -> shape(drawing);
        }
      }
      drawings.add(drawing);
    }

    private void shape(Drawing drawing) throws XMLStreamException {
      int level = cursor.level();
      while (cursor.child(level)) {
        switch (cursor.name()) {
          case "blip", "solidFill" -> drawing.covers = true;
          case "ln", "style" -> {
            // its border
          }
          case "t" -> cursor.text(drawing.words);
          default -> {
            if (cursor.word("p")) {
              paragraph++;
            }
            shape(drawing);
          }
        }
      }
    }

    private long offset() throws XMLStreamException {
      StringBuilder digits = new StringBuilder();
      int level = cursor.level();
      while (cursor.child(level)) {
        if (cursor.name().equals("posOffset")) {
          cursor.text(digits);
        }
      }
      try {
        return Long.parseLong(digits.toString().strip());
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
