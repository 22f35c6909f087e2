package org.rostrum.document.html;

import java.util.List;
import org.rostrum.document.official.LinkAddresses;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;

/** Writes what stands in a line. For one thread, one annex. */
final class LineWriter {
  /** From the outside in. */
  private static final List<Element> ELEMENTS =
      List.of(
          new Element(Emphasis.BOLD, "<strong>", "</strong>"),
          new Element(Emphasis.ITALIC, "<em>", "</em>"),
          new Element(Emphasis.UNDERLINE, "<u>", "</u>"),
          new Element(Emphasis.STRIKE, "<s>", "</s>"),
          new Element(Emphasis.SMALL_CAPS, "<span class=\"small-caps\">", "</span>"),
          new Element(Emphasis.ALL_CAPS, "<span class=\"all-caps\">", "</span>"),
          new Element(Emphasis.SUPERSCRIPT, "<sup>", "</sup>"),
          new Element(Emphasis.SUBSCRIPT, "<sub>", "</sub>"));

  private final Story story;
  private final Markup out;
  private LinkAddresses addresses = new LinkAddresses(List.of());

  LineWriter(Story story) {
    this.story = story;
    this.out = story.out();
  }

  private record Element(Emphasis emphasis, String start, String end) {}

  /** Writes a line inside an element whose language and direction are the scope's. */
  void write(Line line, Scope scope) {
    addresses = new LinkAddresses(line.inlines());
    inlines(line.inlines(), scope);
    addresses(addresses.atEnd());
  }

  private void inlines(List<Inline> inlines, Scope scope) {
    for (int i = 0; i < inlines.size(); ) {
      int end = Turned.end(inlines, i, scope.direction());
      if (end > i && Turned.matters(inlines.subList(i, end), scope.direction())) {
        turned(inlines.subList(i, end), scope);
        i = end;
      } else if (end > i) {
        all(inlines.subList(i, end), scope);
        i = end;
      } else {
        inline(inlines, i, scope);
        i++;
      }
    }
  }

  private void turned(List<Inline> inlines, Scope scope) {
    Direction direction = Turned.other(scope.direction());
    out.raw("<span").attribute("dir", Scope.attribute(direction)).raw(">");
    Scope inner = new Scope(scope.language(), direction);
    all(inlines, inner);
    out.raw("</span>");
  }

  private void all(List<Inline> inlines, Scope scope) {
    for (int i = 0; i < inlines.size(); i++) {
      inline(inlines, i, scope);
    }
  }

  private void inline(List<Inline> siblings, int at, Scope scope) {
    addresses(addresses.before(siblings.get(at)));
    switch (siblings.get(at)) {
      case Inline.Run run -> run(run, scope);
      case Inline.Link link -> link(link, siblings, at, scope);
      case Inline.Anchor(String name) -> anchor(name);
      case Inline.Figure figure -> FigureWriter.write(figure, story);
      case Inline.Mark mark -> mark(mark);
      case Inline.NoteMark(int number) -> reference(number);
      case Inline.Ruby(List<Inline> base, String reading) -> ruby(base, reading, scope);
      case Inline.Embedded embedded -> embedded(embedded, scope);
      case Inline.Formula(String words) -> {
        out.raw("<span class=\"formula\" role=\"math\">").text(words).raw("</span>");
        addresses(addresses.after(words));
      }
    }
  }

  private void run(Inline.Run run, Scope scope) {
    boolean foreign = !scope.speaks(run.style().language()) && hasLetter(run.words());
    if (foreign) {
      out.raw("<span").attribute("lang", run.style().language()).raw(">");
    }
    start(run.style());
    int end = addresses.signsBefore(run.words());
    out.text(run.words(), 0, end);
    if (end < run.words().length()) {
      addresses(addresses.atEnd());
      out.text(run.words(), end, run.words().length());
    }
    end(run.style());
    if (foreign) {
      out.raw("</span>");
    }
  }

  private void start(Style style) {
    if (style.emphasis().isEmpty()) {
      return;
    }
    for (Element element : ELEMENTS) {
      if (style.has(element.emphasis())) {
        out.raw(element.start());
      }
    }
  }

  private void end(Style style) {
    if (style.emphasis().isEmpty()) {
      return;
    }
    for (Element element : ELEMENTS.reversed()) {
      if (style.has(element.emphasis())) {
        out.raw(element.end());
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
      out.raw("<span class=\"address\" dir=\"ltr\">").text(printed).raw("</span>");
    }
  }

  private static boolean hasLetter(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private void mark(Inline.Mark mark) {
    out.raw(
        switch (mark) {
          case TAB -> "<span class=\"tab\">\t</span>";
          case LINE_END -> "<br />";
        });
  }

  private void anchor(String name) {
    if (story.places().needed(name)) {
      out.raw("<span").attribute("id", story.places().id(name)).raw("></span>");
    }
  }

  private void link(Inline.Link link, List<Inline> siblings, int at, Scope scope) {
    out.raw("<span class=\"link\">");
    switch (link.target()) {
      case Inline.Target.Address _ -> inlines(link.inlines(), scope);
      case Inline.Target.Place(String name) -> place(name, link.inlines(), scope);
    }
    out.raw("</span>");
    addresses.afterLink(siblings, at).ifPresent(this::address);
  }

  /** Words that lead to a place of the same annex: live, except what is a link of its own. */
  private void place(String name, List<Inline> inlines, Scope scope) {
    if (!story.places().live(name)) {
      inlines(inlines, scope);
      return;
    }
    for (int i = 0; i < inlines.size(); ) {
      int end = i;
      while (end < inlines.size() && !Turned.leads(inlines.get(end))) {
        end++;
      }
      if (end == i) {
        inline(inlines, i, scope);
        i++;
      } else {
        out.raw("<a").attribute("href", "#" + story.places().id(name)).raw(">");
        inlines(inlines.subList(i, end), scope);
        out.raw("</a>");
        i = end;
      }
    }
  }

  /**
   * Between the letters of a word the number is shown by the stylesheet and named for those who
   * hear it: as text of the page it would part the word for search, for copies and for translation.
   */
  private void reference(int number) {
    boolean insideWord = addresses.noteInsideWord();
    boolean exists = number >= 1 && number <= story.notes().size();
    String printed = exists ? story.notes().get(number - 1).printed() : Integer.toString(number);
    out.raw(exists ? "<a class=\"ref\" role=\"doc-noteref\"" : "<span class=\"ref\"");
    if (exists) {
      out.raw(" href=\"#").raw(story.id()).raw("-n").number(number).raw("\"");
    }
    if (story.refersFirst(number)) {
      out.raw(" id=\"").raw(story.id()).raw("-r").number(number).raw("\"");
    }
    if (insideWord) {
      out.attribute("data-number", printed);
      if (exists) {
        out.attribute("aria-label", story.wording().note() + " " + printed);
      }
      out.raw(">");
    } else {
      out.raw("><span class=\"hide\">[</span>").text(printed).raw("<span class=\"hide\">]</span>");
    }
    out.raw(exists ? "</a>" : "</span>");
  }

  private void ruby(List<Inline> base, String reading, Scope scope) {
    out.raw("<ruby>");
    inlines(base, scope);
    out.raw("<rt>").text(reading).raw("</rt></ruby>");
  }

  private void embedded(Inline.Embedded embedded, Scope scope) {
    String element =
        switch (embedded.force()) {
          case EMBED -> "span";
          case OVERRIDE -> "bdo";
        };
    out.raw("<").raw(element).attribute("dir", Scope.attribute(embedded.direction())).raw(">");
    inlines(embedded.inlines(), new Scope(scope.language(), embedded.direction()));
    out.raw("</").raw(element).raw(">");
  }
}
