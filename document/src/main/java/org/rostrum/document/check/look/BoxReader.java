package org.rostrum.document.check.look;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.check.rule.Seen.Trouble;
import org.rostrum.document.word.xml.Cursor;
import org.rostrum.document.word.xml.Vocabulary;

/** Boxes with words, of both kinds: where they stand, how large they are, what fills them. */
final class BoxReader {
  private static final Pattern LENGTH =
      Pattern.compile("(-?[0-9.]+)\\s*(pt|in|cm|mm|px|pc|emu)?", Pattern.CASE_INSENSITIVE);

  private final Cursor cursor;
  private final InkReader inks;
  private final Inside inside;

  /** Walks what is in the element the cursor stands at. */
  interface Inside {
    void walk(Surround around) throws XMLStreamException;
  }

  BoxReader(Cursor cursor, InkReader inks, Inside inside) {
    this.cursor = cursor;
    this.inks = inks;
    this.inside = inside;
  }

  /** {@code w:drawing}. */
  void drawing(Surround around) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      boolean behind = cursor.on("behindDoc");
      boolean hidden = cursor.on("hidden");
      Surround own = new Surround(Colours.WHITE, around.trouble());
      if (behind || hidden) {
        own = own.in(hidden ? Trouble.HIDDEN : Trouble.COVERED);
      }
      shape(own);
    }
  }

  private void shape(Surround around) throws XMLStreamException {
    Surround own = around;
    int level = cursor.level();
    while (cursor.child(level)) {
      Vocabulary vocabulary = cursor.vocabulary();
      switch (cursor.name()) {
        case "extent" ->
            own =
                own.in(PagePlace.size(cursor.number("cx", 914_400), cursor.number("cy", 914_400)));
        case "positionH", "positionV" -> own = own.in(position());
        case "docPr", "cNvPr" -> own = cursor.on("hidden") ? own.in(Trouble.HIDDEN) : own;
        case "solidFill" ->
            own = own.on(vocabulary == Vocabulary.DRAWING ? inks.solid(cursor) : Ink.NONE);
        case "gradFill", "blipFill", "pattFill", "fillRef" -> own = own.unknown();
        case "txbxContent" -> inside.walk(own);
        case "spPr" -> own = filled(own);
        case "ln" -> {
          // the colour of its border
        }
        default -> shape(own);
      }
    }
  }

  private Surround filled(Surround around) throws XMLStreamException {
    Surround own = around;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "solidFill" -> {
          int colour = inks.solid(cursor);
          own = colour >= 0 ? own.on(colour) : own;
        }
        case "gradFill", "blipFill", "pattFill" -> own = own.unknown();
        default -> {
          // how it is drawn
        }
      }
    }
    return own;
  }

  private Trouble position() throws XMLStreamException {
    Trouble trouble = Trouble.NONE;
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.name().equals("posOffset")) {
        StringBuilder offset = new StringBuilder();
        cursor.text(offset);
        trouble = PagePlace.offset(number(offset.toString()));
      }
    }
    return trouble;
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** {@code w:pict} and {@code w:object}: VML. */
  void pict(Surround around) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      if (cursor.name().equals("txbxContent")) {
        inside.walk(around);
      } else if (cursor.name().equals("drawing")) {
        drawing(around);
      } else {
        pict(vml(around));
      }
    }
  }

  private Surround vml(Surround around) {
    Surround own = around;
    String fill = cursor.attribute("fillcolor");
    boolean filled = !cursor.attribute("filled", "t").startsWith("f");
    if (filled && fill.startsWith("#")) {
      own = own.on(Colours.hex(fill.split(" ", -1)[0], Colours.WHITE));
    } else if (cursor.name().equals("shape") || cursor.name().equals("rect")) {
      own = fill.isEmpty() ? new Surround(Colours.WHITE, own.trouble()) : own.unknown();
    }
    String style = cursor.attribute("style").toLowerCase(Locale.ROOT);
    if (style.contains("visibility:hidden") || style.contains("display:none")) {
      return own.in(Trouble.HIDDEN);
    }
    for (String each : style.split(";", -1)) {
      int colon = each.indexOf(':');
      String name = colon < 0 ? "" : each.substring(0, colon).strip();
      switch (name) {
        case "left", "margin-left", "top", "margin-top" ->
            own = own.in(PagePlace.offset(emu(each.substring(colon + 1))));
        case "width", "height" -> {
          long size = emu(each.substring(colon + 1));
          own = own.in(PagePlace.size(size, size));
        }
        case "z-index" ->
            own =
                own.in(
                    each.substring(colon + 1).strip().startsWith("-")
                        ? Trouble.COVERED
                        : Trouble.NONE);
        default -> {
          // does not hide
        }
      }
    }
    return own;
  }

  private static long emu(String length) {
    Matcher matcher = LENGTH.matcher(length.strip());
    if (!matcher.matches()) {
      return 914_400;
    }
    double number;
    try {
      number = Double.parseDouble(matcher.group(1));
    } catch (NumberFormatException e) {
      return 914_400;
    }
    String unit = matcher.group(2) == null ? "none" : matcher.group(2);
    double each =
        switch (unit) {
          case "in" -> 914_400;
          case "cm" -> 360_000;
          case "mm" -> 36_000;
          case "pc" -> 152_400;
          case "px" -> 9_525;
          case "pt" -> 12_700;
          case "emu" -> 1;
          // without a unit, a place within a group of shapes
          default -> 0;
        };
    return each == 0 ? 914_400 : (long) (number * each);
  }
}
