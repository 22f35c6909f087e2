package org.rostrum.document.akn;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.LinkAddresses;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;

/**
 * Writes what stands in a line. A note is set at its place; where that place is inside a word, a
 * {@code noteRef} stands there and the note follows at the end of the line, so that no word is
 * parted.
 */
final class LineWriter {
  private static final List<Emphasis> OUTERMOST_FIRST = List.of(Emphasis.values());
  private static final List<Emphasis> INNERMOST_FIRST = OUTERMOST_FIRST.reversed();

  private final TextWriter text;
  private final Markup out;

  LineWriter(TextWriter text) {
    this.text = text;
    this.out = text.out;
  }

  /** Whether a language tag says something and may be printed. */
  static boolean tells(String language) {
    return !language.equals("und") && Languages.printable(language);
  }

  void write(Line line) {
    new OneLine(line).write();
  }

  /** One line while it is written: notes hold lines of their own, so nothing is shared. */
  private final class OneLine {
    private final Line line;
    private final String language;
    private final LinkAddresses addresses;
    private final List<Integer> laterNotes = new ArrayList<>(0);

    OneLine(Line line) {
      this.line = line;
      this.language = tells(line.language()) ? line.language() : text.language;
      this.addresses = new LinkAddresses(line.inlines());
    }

    void write() {
      inlines(line.inlines());
      addresses(addresses.atEnd());
      for (int note : laterNotes) {
        text.note(note);
      }
    }

    private void inlines(List<Inline> inlines) {
      for (int i = 0; i < inlines.size(); i++) {
        addresses(addresses.before(inlines.get(i)));
        switch (inlines.get(i)) {
          case Inline.Run(String words, Style style) -> {
            int end = addresses.signsBefore(words);
            run(words.substring(0, end), style);
            if (end < words.length()) {
              addresses(addresses.atEnd());
              run(words.substring(end), style);
            }
          }
          case Inline.Mark mark -> out.raw(mark == Inline.Mark.TAB ? "\t" : "<eol/>\n");
          case Inline.NoteMark(int number) -> note(number);
          case Inline.Figure figure -> figure(figure);
          case Inline.Link link -> link(link, inlines, i);
          case Inline.Anchor(String name) -> anchor(name);
          case Inline.Ruby(List<Inline> base, String reading) -> {
            out.raw("<inline name=\"ruby\"").attribute("title", reading).raw(">");
            inlines(base);
            out.raw("</inline>");
          }
          case Inline.Embedded embedded -> {
            out.raw("<inline name=\"").raw(name(embedded)).raw("\">");
            inlines(embedded.inlines());
            out.raw("</inline>");
          }
          case Inline.Formula(String words) -> {
            out.raw("<inline name=\"formula\">").text(words).raw("</inline>");
            addresses(addresses.after(words));
          }
        }
      }
    }

    private void run(String words, Style style) {
      boolean foreign = tells(style.language()) && !style.language().equals(language);
      boolean turned = style.direction() != line.direction();
      if (foreign || turned) {
        out.raw("<span");
        if (foreign) {
          out.attribute("xml:lang", style.language());
        }
        if (turned) {
          out.raw(
              style.direction() == Direction.RIGHT_TO_LEFT ? " class=\"rtl\"" : " class=\"ltr\"");
        }
        out.raw(">");
      }
      if (style.emphasis().isEmpty()) {
        out.text(words);
      } else {
        emphasised(words, style);
      }
      if (foreign || turned) {
        out.raw("</span>");
      }
    }

    private void emphasised(String words, Style style) {
      for (Emphasis emphasis : OUTERMOST_FIRST) {
        if (style.has(emphasis)) {
          out.raw(begin(emphasis));
        }
      }
      out.text(words);
      for (Emphasis emphasis : INNERMOST_FIRST) {
        if (style.has(emphasis)) {
          out.raw(end(emphasis));
        }
      }
    }

    private void note(int number) {
      boolean inside = addresses.noteInsideWord();
      if (inside || !laterNotes.isEmpty()) {
        text.noteReference(number);
        laterNotes.add(number);
        return;
      }
      text.note(number);
    }

    private void figure(Inline.Figure figure) {
      out.raw("<img").attribute("src", text.pictureFile(figure.picture()));
      out.attribute("alt", figure.description());
      out.raw(" width=\"").raw(pixels(figure.width()));
      out.raw("\" height=\"").raw(pixels(figure.height())).raw("\"/>");
    }

    private void link(Inline.Link link, List<Inline> siblings, int at) {
      switch (link.target()) {
        case Inline.Target.Place(String name) -> {
          int place = text.places.number(name);
          out.raw(place > 0 ? "<ref href=\"#" : "<inline name=\"link\">");
          if (place > 0) {
            text.place(place);
            out.raw("\">");
          }
          inlines(link.inlines());
          out.raw(place > 0 ? "</ref>" : "</inline>");
          addresses.afterLink(siblings, at);
        }
        case Inline.Target.Address _ -> {
          out.raw("<inline name=\"link\">");
          inlines(link.inlines());
          out.raw("</inline>");
          addresses.afterLink(siblings, at).ifPresent(this::address);
        }
      }
    }

    private void addresses(List<String> printed) {
      for (String address : printed) {
        address(address);
      }
    }

    private void address(String printed) {
      if (!printed.isEmpty()) {
        out.raw("<inline name=\"address\">").text(printed).raw("</inline>");
      }
    }

    private void anchor(String name) {
      if (text.places.set(name)) {
        out.raw("<marker name=\"anchor\" eId=\"");
        text.place(text.places.number(name));
        out.raw("\"/>");
      }
    }
  }

  /** English Metric Units to the pixels of a 96-dot inch. */
  private static long pixels(long emu) {
    return Math.max(1, Math.round(emu / 9525.0));
  }

  private static String name(Inline.Embedded embedded) {
    boolean right = embedded.direction() == Direction.RIGHT_TO_LEFT;
    return switch (embedded.force()) {
      case EMBED -> right ? "rtlEmbedding" : "ltrEmbedding";
      case OVERRIDE -> right ? "rtlOverride" : "ltrOverride";
    };
  }

  private static String begin(Emphasis emphasis) {
    return switch (emphasis) {
      case BOLD -> "<b>";
      case ITALIC -> "<i>";
      case UNDERLINE -> "<u>";
      case STRIKE -> "<inline name=\"strike\">";
      case SMALL_CAPS -> "<inline name=\"smallCaps\">";
      case ALL_CAPS -> "<inline name=\"allCaps\">";
      case SUPERSCRIPT -> "<sup>";
      case SUBSCRIPT -> "<sub>";
    };
  }

  private static String end(Emphasis emphasis) {
    return switch (emphasis) {
      case BOLD -> "</b>";
      case ITALIC -> "</i>";
      case UNDERLINE -> "</u>";
      case STRIKE, SMALL_CAPS, ALL_CAPS -> "</inline>";
      case SUPERSCRIPT -> "</sup>";
      case SUBSCRIPT -> "</sub>";
    };
  }
}
