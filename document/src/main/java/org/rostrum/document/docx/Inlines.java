package org.rostrum.document.docx;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.official.LinkAddresses;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Style;

/**
 * Sets what stands in a line. For one thread, one annex.
 *
 * <p>A link to the outside is not live: its words are followed by a run in the style LinkAddress,
 * which holds what is printed of the address. That run stands once for each link even when it is
 * empty, so that links can be counted in the finished file.
 */
final class Inlines {
  private static final String LINK_ADDRESS =
      "<w:r><w:rPr><w:rStyle w:val=\"LinkAddress\"/></w:rPr>";

  private final Markup out;
  private final Numbers numbers;
  private final RunStyles styles;
  private final List<Note> notes;
  private LinkAddresses addresses = new LinkAddresses(List.of());
  private boolean inHyperlink;

  Inlines(Markup out, Numbers numbers, RunStyles styles, List<Note> notes) {
    this.out = out;
    this.numbers = numbers;
    this.styles = styles;
    this.notes = notes;
  }

  /** Sets a line. */
  void write(List<Inline> line, Column column) {
    addresses = new LinkAddresses(line);
    inlines(line, column);
    addresses(addresses.atEnd());
  }

  private void inlines(List<Inline> inlines, Column column) {
    for (int i = 0; i < inlines.size(); i++) {
      addresses(addresses.before(inlines.get(i)));
      switch (inlines.get(i)) {
        case Inline.Run run -> run(run);
        case Inline.Mark mark -> {
          switch (mark) {
            case TAB -> out.raw("<w:r><w:tab/></w:r>");
            case LINE_END -> out.raw("<w:r><w:br/></w:r>");
          }
        }
        case Inline.NoteMark(int number) -> {
          addresses.noteInsideWord();
          reference(number, column);
        }
        case Inline.Figure figure -> Figures.write(out, figure, column, numbers);
        case Inline.Link link -> link(link, inlines, i, column);
        case Inline.Anchor(String name) -> anchor(name);
        case Inline.Ruby ruby -> ruby(ruby, column);
        case Inline.Embedded embedded -> embedded(embedded, column);
        case Inline.Formula(String words) -> {
          out.raw("<w:r>");
          words(out, words);
          out.raw("</w:r>");
          addresses(addresses.after(words));
        }
      }
    }
  }

  private void run(Inline.Run run) {
    String words = run.words();
    int end = addresses.signsBefore(words);
    run(words.substring(0, end), run.style());
    if (end < words.length()) {
      addresses(addresses.atEnd());
      run(words.substring(end), run.style());
    }
  }

  private void run(String words, Style style) {
    out.raw(styles.open(style));
    words(out, words);
    out.raw("</w:r>");
  }

  private void addresses(List<String> printed) {
    for (String address : printed) {
      address(address);
    }
  }

  private void address(String printed) {
    out.raw(LINK_ADDRESS);
    words(out, printed);
    out.raw("</w:r>");
  }

  /** Words within a run; the signs Word has elements for become those. */
  static void words(Markup out, String words) {
    int from = 0;
    int count = words.length();
    for (int i = 0; i < count; i++) {
      char c = words.charAt(i);
      if (c > '\n' && c != '\u00AD' && c != '\u2011') {
        continue;
      }
      String element =
          switch (c) {
            case '\t' -> "<w:tab/>";
            case '\n' -> "<w:br/>";
            case '\u00AD' -> "<w:softHyphen/>";
            case '\u2011' -> "<w:noBreakHyphen/>";
            default -> "";
          };
      if (!element.isEmpty()) {
        piece(out, words, from, i);
        out.raw(element);
        from = i + 1;
      }
    }
    piece(out, words, from, count);
  }

  private static void piece(Markup out, String words, int from, int to) {
    if (from < to) {
      out.raw("<w:t xml:space=\"preserve\">").text(words, from, to).raw("</w:t>");
    }
  }

  private void reference(int number, Column column) {
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
    boolean known = number >= 1 && number <= notes.size();
    if (!known || column.ground() == Column.Ground.NOTE) {
      words(out, known ? notes.get(number - 1).printed() : Integer.toString(number));
      out.raw("</w:r>");
      return;
    }
    String mark = notes.get(number - 1).mark();
    out.raw("<w:footnoteReference ");
    if (!mark.isEmpty()) {
      out.raw("w:customMarkFollows=\"1\" ");
    }
    out.raw("w:id=\"").number(numbers.note(number)).raw("\"/>");
    words(out, mark);
    out.raw("</w:r>");
  }

  private void link(Inline.Link link, List<Inline> siblings, int at, Column column) {
    switch (link.target()) {
      case Inline.Target.Address _ -> {
        inlines(link.inlines(), column);
        addresses.afterLink(siblings, at).ifPresent(this::address);
      }
      case Inline.Target.Place(String name) -> {
        place(link, numbers.place(name), column);
        addresses.afterLink(siblings, at);
      }
    }
  }

  private void place(Inline.Link link, @Nullable Integer bookmark, Column column) {
    if (bookmark == null || inHyperlink) {
      inlines(link.inlines(), column);
      address("");
      return;
    }
    out.raw("<w:hyperlink w:anchor=\"").raw(Numbers.name(bookmark)).raw("\" w:history=\"1\">");
    inHyperlink = true;
    inlines(link.inlines(), column);
    inHyperlink = false;
    out.raw("</w:hyperlink>");
  }

  private void anchor(String name) {
    Integer bookmark = numbers.set(name);
    if (bookmark == null) {
      return;
    }
    out.raw("<w:bookmarkStart w:id=\"").number(bookmark).raw("\" w:name=\"");
    out.raw(Numbers.name(bookmark)).raw("\"/><w:bookmarkEnd w:id=\"").number(bookmark).raw("\"/>");
  }

  /** Word takes only runs as the base; beside anything else the reading stands in parentheses. */
  private void ruby(Inline.Ruby ruby, Column column) {
    for (Inline inline : ruby.base()) {
      if (!(inline instanceof Inline.Run || inline instanceof Inline.Formula)) {
        inlines(ruby.base(), column);
        out.raw("<w:r><w:rPr><w:rStyle w:val=\"RubyReading\"/></w:rPr>");
        words(out, " (" + ruby.reading() + ")");
        out.raw("</w:r>");
        return;
      }
    }
    out.raw("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"11\"/>");
    out.raw("<w:hpsRaise w:val=\"20\"/><w:hpsBaseText w:val=\"22\"/><w:lid w:val=\"");
    out.raw(rubyLanguage(ruby)).raw("\"/></w:rubyPr><w:rt><w:r>");
    words(out, ruby.reading());
    out.raw("</w:r></w:rt><w:rubyBase>");
    inlines(ruby.base(), column);
    out.raw("</w:rubyBase></w:ruby></w:r>");
  }

  private static String rubyLanguage(Inline.Ruby ruby) {
    for (Inline inline : ruby.base()) {
      if (inline instanceof Inline.Run run
          && run.style().language().toLowerCase(Locale.ROOT).startsWith("zh")) {
        return "zh-CN";
      }
    }
    return "ja-JP";
  }

  private void embedded(Inline.Embedded embedded, Column column) {
    String element =
        switch (embedded.force()) {
          case EMBED -> "w:dir";
          case OVERRIDE -> "w:bdo";
        };
    String direction = embedded.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    out.raw("<").raw(element).raw(" w:val=\"").raw(direction).raw("\">");
    inlines(embedded.inlines(), column);
    out.raw("</").raw(element).raw(">");
  }
}
