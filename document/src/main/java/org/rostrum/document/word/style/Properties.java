package org.rostrum.document.word.style;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.word.xml.Cursor;

/**
 * Reads {@code w:rPr} and {@code w:pPr}. The cursor stands at the element and is left at its end.
 */
public final class Properties {
  private Properties() {}

  /** A run's properties. */
  public static CharacterFormat character(Cursor cursor) throws XMLStreamException {
    int said = 0;
    int on = 0;
    String style = "";
    String latin = "";
    String eastAsian = "";
    String complex = "";
    int level = cursor.level();
    while (cursor.child(level)) {
      if (!cursor.word()) {
        continue;
      }
      String name = cursor.name();
      switch (name) {
        case "rStyle" -> style = cursor.attribute("val");
        case "lang" -> {
          latin = cursor.attribute("val");
          eastAsian = cursor.attribute("eastAsia");
          complex = cursor.attribute("bidi");
        }
        case "u" -> {
          said |= CharacterFormat.UNDERLINE;
          // an underline that says no more than its colour shows nothing
          String kind = cursor.attribute("val", "none");
          on = kind.equals("none") ? on : on | CharacterFormat.UNDERLINE;
        }
        case "vertAlign" -> {
          said |= CharacterFormat.SUPERSCRIPT | CharacterFormat.SUBSCRIPT;
          on |= raised(cursor.attribute("val"));
        }
        default -> {
          int flag = flag(name);
          said |= flag;
          if (flag != 0 && cursor.on()) {
            on |= flag;
          } else {
            on &= ~flag;
          }
        }
      }
    }
    if (said == 0
        && style.isEmpty()
        && latin.isEmpty()
        && eastAsian.isEmpty()
        && complex.isEmpty()) {
      return CharacterFormat.NONE;
    }
    return new CharacterFormat(said, on, style, latin, eastAsian, complex);
  }

  private static int raised(String how) {
    return switch (how) {
      case "superscript" -> CharacterFormat.SUPERSCRIPT;
      case "subscript" -> CharacterFormat.SUBSCRIPT;
      default -> 0;
    };
  }

  private static int flag(String name) {
    return switch (name) {
      case "b" -> CharacterFormat.BOLD;
      case "i" -> CharacterFormat.ITALIC;
      case "bCs" -> CharacterFormat.BOLD_COMPLEX;
      case "iCs" -> CharacterFormat.ITALIC_COMPLEX;
      case "caps" -> CharacterFormat.ALL_CAPS;
      case "smallCaps" -> CharacterFormat.SMALL_CAPS;
      case "strike" -> CharacterFormat.STRIKE;
      case "dstrike" -> CharacterFormat.DOUBLE_STRIKE;
      case "vanish" -> CharacterFormat.HIDDEN;
      case "rtl" -> CharacterFormat.RIGHT_TO_LEFT;
      case "cs" -> CharacterFormat.COMPLEX;
      case "rPrChange" -> CharacterFormat.CHANGED;
      case "ins", "moveTo" -> CharacterFormat.INSERTED;
      case "del", "moveFrom" -> CharacterFormat.DELETED;
      default -> 0;
    };
  }

  /** A paragraph's properties. */
  public static ParagraphFormat paragraph(Cursor cursor) throws XMLStreamException {
    String style = null;
    Integer outline = null;
    Integer list = null;
    Integer listLevel = null;
    Boolean rightToLeft = null;
    Alignment alignment = null;
    Integer indent = null;
    Boolean pageBefore = null;
    CharacterFormat mark = CharacterFormat.NONE;
    ParagraphFormat.Section section = ParagraphFormat.Section.GOES_ON;
    ParagraphFormat.Change changed = ParagraphFormat.Change.NONE;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (!cursor.word()) {
        continue;
      }
      switch (cursor.name()) {
        case "pStyle" -> style = cursor.attribute("val");
        case "outlineLvl" -> outline = cursor.number("val", 9);
        case "bidi" -> rightToLeft = cursor.on();
        case "jc" -> alignment = alignment(cursor.attribute("val"));
        case "ind" -> indent = indent(cursor);
        case "pageBreakBefore" -> pageBefore = cursor.on();
        case "rPr" -> mark = character(cursor);
        case "sectPr" -> section = ParagraphFormat.Section.ENDS;
        case "pPrChange", "numberingChange" -> changed = ParagraphFormat.Change.TRACKED;
        case "numPr" -> {
          int inner = cursor.level();
          while (cursor.child(inner)) {
            switch (cursor.name()) {
              case "numId" -> list = cursor.number("val", 0);
              case "ilvl" -> listLevel = Math.clamp(cursor.number("val", 0), 0, 8);
              case "ins", "numberingChange" -> changed = ParagraphFormat.Change.TRACKED;
              default -> {
                // nothing else numbers
              }
            }
          }
        }
        default -> {
          // spacing, borders, tabs: the house style has its own
        }
      }
    }
    return new ParagraphFormat(
        style,
        outline,
        list,
        listLevel,
        rightToLeft,
        alignment,
        indent,
        pageBefore,
        mark,
        section,
        changed);
  }

  private static @Nullable Alignment alignment(String how) {
    return switch (how) {
      case "center" -> Alignment.CENTRE;
      case "right", "end" -> Alignment.END;
      case "" -> null;
      default -> Alignment.START;
    };
  }

  private static @Nullable Integer indent(Cursor cursor) {
    int left = cursor.number("left", cursor.number("start", Integer.MIN_VALUE));
    if (left == Integer.MIN_VALUE) {
      return null;
    }
    return left - cursor.number("hanging", 0);
  }
}
