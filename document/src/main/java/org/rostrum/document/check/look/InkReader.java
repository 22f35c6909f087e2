package org.rostrum.document.check.look;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.word.xml.Cursor;

/** Reads {@code w:rPr} and {@code w:shd} for how words look. Keeps nothing but the colours. */
final class InkReader {
  private static final Set<String> NO_SHADE = Set.of("nil", "");

  /** Twentieths of a point into which no word can be fitted and read. */
  private static final int NARROWEST = 100;

  private final Colours colours;

  InkReader(Colours colours) {
    this.colours = colours;
  }

  /** What a run's properties say, and the character style it names. */
  record WithStyle(Ink ink, String style) {}

  /** What a run's properties say; the cursor stands at {@code w:rPr} and is left at its end. */
  Ink read(Cursor cursor) throws XMLStreamException {
    return withStyle(cursor).ink();
  }

  /** The same with the character style the run names, empty when it names none. */
  WithStyle withStyle(Cursor cursor) throws XMLStreamException {
    String style = "";
    int colour = Ink.UNSAID;
    int ground = Ink.UNSAID;
    int highlight = Ink.UNSAID;
    int size = Ink.UNSAID;
    int complexSize = Ink.UNSAID;
    int spacing = Ink.UNSAID;
    int position = Ink.UNSAID;
    int scale = Ink.UNSAID;
    int hidden = Ink.UNSAID;
    String font = "";
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "rStyle" -> style = cursor.attribute("val");
        case "color" -> colour = colours.colour(cursor::attribute, "val", "");
        case "shd" -> ground = shade(cursor);
        case "highlight" -> highlight = Colours.highlight(cursor.attribute("val"));
        case "sz" -> size = cursor.number("val", Ink.UNSAID);
        case "szCs" -> complexSize = cursor.number("val", Ink.UNSAID);
        case "spacing" -> spacing = cursor.number("val", Ink.UNSAID);
        case "position" -> position = cursor.number("val", Ink.UNSAID);
        case "w" -> scale = cursor.number("val", Ink.UNSAID);
        case "vanish" -> hidden = flag(hidden, Ink.VANISHES, cursor);
        case "webHidden" -> hidden = flag(hidden, Ink.HIDDEN_ON_THE_WEB, cursor);
        case "specVanish" -> hidden = flag(hidden, Ink.HIDDEN_MARK, cursor);
        case "fitText" -> scale = cursor.number("val", NARROWEST) < NARROWEST ? 1 : scale;
        case "rFonts" -> font = cursor.attribute("ascii", cursor.attribute("hAnsi"));
        case "textFill" -> {
          int fill = fill(cursor);
          if (fill == Ink.NONE) {
            hidden = (hidden == Ink.UNSAID ? 0 : hidden) | Ink.NO_FILL;
          } else if (fill >= 0) {
            colour = fill;
          }
        }
        default -> {
          // does not hide
        }
      }
    }
    int shown = highlight == Ink.UNSAID || highlight == Ink.NONE ? ground : highlight;
    Ink ink = new Ink(colour, shown, size, complexSize, spacing, position, scale, hidden, font);
    return new WithStyle(ink, style);
  }

  private static int flag(int before, int flag, Cursor cursor) {
    int known = before == Ink.UNSAID ? 0 : before;
    return cursor.on() ? known | flag : known & ~flag;
  }

  /** What a shading puts behind words; {@link Ink#NONE} when nothing. */
  int shade(Cursor cursor) {
    String pattern = cursor.attribute("val");
    if (NO_SHADE.contains(pattern)) {
      return Ink.NONE;
    }
    int fill =
        pattern.equals("solid")
            ? colours.colour(cursor::attribute, "color", "")
            : colours.colour(cursor::attribute, "fill", "themeFill");
    return fill == Ink.AUTO ? Ink.NONE : fill;
  }

  /** A fill of DrawingML kind: a colour, {@link Ink#NONE}, or {@link Ink#UNSAID} for the rest. */
  int fill(Cursor cursor) throws XMLStreamException {
    int found = Ink.UNSAID;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "noFill" -> found = Ink.NONE;
        case "solidFill" -> found = solid(cursor);
        default -> {
          // gradients and patterns are seen
        }
      }
    }
    return found;
  }

  /** The colour of {@code solidFill}; {@link Ink#NONE} when it is all but transparent. */
  int solid(Cursor cursor) throws XMLStreamException {
    int found = Ink.UNSAID;
    int level = cursor.level();
    while (cursor.child(level)) {
      int colour =
          cursor.name().equals("schemeClr")
              ? colours.scheme(cursor.attribute("val"))
              : Colours.hex(cursor.attribute("val", cursor.attribute("lastClr")), Ink.UNSAID);
      found = cursor.name().equals("prstClr") ? Colours.preset(cursor.attribute("val")) : colour;
      int modulated = 100_000;
      int offset = 0;
      int inner = cursor.level();
      while (cursor.child(inner)) {
        // in WordprocessingML alpha counts transparency, in DrawingML opacity
        boolean word = cursor.vocabulary() != org.rostrum.document.word.xml.Vocabulary.DRAWING;
        if (cursor.name().equals("alpha")) {
          int alpha = cursor.number("val", 0);
          boolean clear = word ? alpha >= 85_000 : alpha <= 15_000;
          found = clear ? Ink.NONE : found;
        } else if (cursor.name().equals("lumMod")) {
          modulated = cursor.number("val", modulated);
        } else if (cursor.name().equals("lumOff")) {
          offset = cursor.number("val", offset);
        }
      }
      found = found >= 0 ? Colours.lighter(found, modulated, offset) : found;
    }
    return found;
  }
}
