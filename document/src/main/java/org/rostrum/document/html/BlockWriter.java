package org.rostrum.document.html;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Passages;

/** Writes blocks one below the other. For one thread, one annex. */
final class BlockWriter {
  private final Story story;
  private final Markup out;
  private final LineWriter lines;
  private final TableWriter tables;

  BlockWriter(Story story) {
    this.story = story;
    this.out = story.out();
    this.lines = new LineWriter(story);
    this.tables = new TableWriter(story, this);
  }

  /** Where blocks stand. */
  enum Room {
    /** In the body or a box: paragraphs are passages, tables scroll. */
    BODY,
    /** In a table's cell. */
    CELL,
    /** In a note. */
    NOTE
  }

  /** Writes blocks inside an element whose language and direction are the scope's. */
  void write(List<Block> blocks, Scope scope, Room room) {
    ListNest lists = new ListNest(out, scope);
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Heading heading -> {
          lists.settle(0);
          heading(heading, scope, room);
        }
        case Block.ListItem item -> {
          Scope inner = lists.item(item);
          out.raw("<p");
          words(item.line(), inner, room);
          out.raw("</p>");
        }
        case Block.Paragraph paragraph -> i += paragraph(blocks, i, paragraph, lists, room);
        case Block.Table table -> {
          lists.settle(0);
          tables.write(table, scope, room);
        }
        case Block.Aside(List<Block> inner) -> {
          lists.settle(0);
          out.raw("<aside class=\"box\">\n");
          write(inner, scope, room);
          out.raw("</aside>\n");
        }
        case Block.Break _ -> {}
      }
    }
    lists.settle(0);
  }

  private void heading(Block.Heading heading, Scope scope, Room room) {
    boolean says = Passages.says(heading.line()) || !heading.label().isBlank();
    if (!says && Lines.empty(heading.line())) {
      return;
    }
    boolean outline = says && room == Room.BODY;
    String element = outline ? story.headingLevels().element(heading.level()) : "p";
    out.raw("<").raw(element);
    if (outline) {
      out.raw(" id=\"").raw(story.id()).raw("-h").number(story.nextHeading()).raw("\"");
    }
    out.raw(
        outline ? Lines.classes("", 0, heading.line()) : Lines.classes("head", 0, heading.line()));
    Scope inner = scope.enter(heading.line(), out);
    out.raw(">");
    if (!heading.label().isBlank()) {
      out.raw("<span class=\"label\">").text(heading.label()).raw("</span> ");
    }
    lines.write(heading.line(), inner);
    out.raw("</").raw(element).raw(">\n");
  }

  /** Writes a paragraph and what belongs to it, and gives how many blocks more it took. */
  private int paragraph(
      List<Block> blocks, int at, Block.Paragraph paragraph, ListNest lists, Room room) {
    if (Lines.empty(paragraph.line())) {
      return 0;
    }
    lists.settle(paragraph.indent());
    Scope scope = lists.holds();
    int indent = lists.beyond(paragraph.indent());
    if (Lines.onlyPictures(paragraph.line())) {
      return figure(blocks, at, paragraph.line(), scope, room);
    }
    if (paragraph.role() == Block.Role.QUOTE) {
      return quote(blocks, at, indent, scope, room);
    }
    String role = paragraph.role() == Block.Role.CAPTION ? "caption" : "";
    element("p", role, indent, paragraph.line(), scope, room);
    return 0;
  }

  private int figure(List<Block> blocks, int at, Line line, Scope scope, Room room) {
    out.raw("<figure").raw(Lines.classes("", 0, line));
    Scope inner = scope.enter(line, out);
    out.raw(">");
    lines.write(line, inner);
    int taken = 0;
    if (at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Block.Paragraph next
        && next.role() == Block.Role.CAPTION
        && Passages.says(next.line())) {
      out.raw("\n");
      element("figcaption", "", 0, next.line(), inner, room);
      taken = 1;
    }
    out.raw("</figure>\n");
    return taken;
  }

  private int quote(List<Block> blocks, int at, int indent, Scope scope, Room room) {
    out.raw("<blockquote>\n");
    int last = at;
    int depth = ((Block.Paragraph) blocks.get(at)).indent();
    while (last < blocks.size()
        && blocks.get(last) instanceof Block.Paragraph next
        && next.role() == Block.Role.QUOTE
        && next.indent() == depth) {
      if (!Lines.empty(next.line())) {
        element("p", "", indent - 1, next.line(), scope, room);
      }
      last++;
    }
    out.raw("</blockquote>\n");
    return last - at - 1;
  }

  private void element(String element, String role, int indent, Line line, Scope scope, Room room) {
    out.raw("<").raw(element).raw(Lines.classes(role, indent, line));
    Scope inner = scope.enter(line, out);
    words(line, inner, room);
    out.raw("</").raw(element).raw(">\n");
  }

  /** The rest of a start tag, the passage's number and the words. */
  private void words(Line line, Scope scope, Room room) {
    int number = room == Room.BODY ? story.passages().next(line) : 0;
    if (number > 0) {
      out.raw(" id=\"").raw(story.id()).raw("-p").number(number);
      out.raw("\"><a class=\"pn\" href=\"#").raw(story.id()).raw("-p").number(number);
      out.raw("\" aria-label=\"").raw(story.wording().paragraph()).raw(" ").number(number);
      out.raw("\" data-n=\"").number(number).raw("\"></a>");
    } else {
      out.raw(">");
    }
    lines.write(line, scope);
  }
}
