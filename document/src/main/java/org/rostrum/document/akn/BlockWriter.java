package org.rostrum.document.akn;

import java.util.List;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Line;

/**
 * Writes blocks. A heading opens a {@code blockContainer} that holds all up to the next heading of
 * its level or a higher one; a heading with nothing under it is a {@code crossHeading}, since the
 * schema lets no container be without content.
 */
final class BlockWriter {
  private static final String END_CONTAINER = "</blockContainer>\n";

  private final TextWriter text;
  private final Markup out;
  private final LineWriter lines;
  private final TableWriter tables;

  BlockWriter(TextWriter text) {
    this.text = text;
    this.out = text.out;
    this.lines = new LineWriter(text);
    this.tables = new TableWriter(text, this);
  }

  /** Whether paragraphs are passages with an address. Those in tables and notes are not. */
  enum Numbering {
    PASSAGES,
    NONE
  }

  /** Writes blocks where the schema wants at least one. */
  void write(List<Block> blocks, Numbering numbering) {
    if (empty(blocks)) {
      out.raw("<p/>\n");
      return;
    }
    writeAny(blocks, numbering);
  }

  /** Writes blocks where there may be none. */
  void writeAny(List<Block> blocks, Numbering numbering) {
    ListNesting lists = new ListNesting(out);
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Heading heading -> {
          lists.closeAll();
          int end = end(blocks, i, heading.level());
          section(heading, blocks.subList(i + 1, end), numbering);
          i = end - 1;
        }
        case Block.ListItem item -> {
          lists.item(item.level(), item.label());
          paragraph(item.line(), "", 0, numbering);
        }
        case Block.Paragraph paragraph -> {
          int indent = lists.paragraph(paragraph.indent());
          paragraph(paragraph.line(), role(paragraph.role()), indent, numbering);
        }
        case Block.Table table -> {
          lists.closeAll();
          tables.write(table);
        }
        case Block.Aside(List<Block> inner) -> {
          lists.closeAll();
          if (!empty(inner)) {
            out.raw("<blockContainer class=\"aside\">\n");
            writeAny(inner, numbering);
            out.raw(END_CONTAINER);
          }
        }
        case Block.Break(Block.Break.Kind kind) -> {
          lists.closeAll();
          out.raw("<block name=\"").raw(name(kind)).raw("\"/>\n");
        }
      }
    }
    lists.closeAll();
  }

  private static boolean empty(List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Block.Aside(List<Block> inner)) || !empty(inner)) {
        return false;
      }
    }
    return true;
  }

  private static int end(List<Block> blocks, int heading, int level) {
    for (int i = heading + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading next && next.level() <= level) {
        return i;
      }
    }
    return blocks.size();
  }

  private void section(Block.Heading heading, List<Block> content, Numbering numbering) {
    boolean bare = empty(content);
    String element = bare ? "crossHeading" : "heading";
    out.raw("<blockContainer class=\"level-").raw(heading.level()).raw("\">");
    if (!heading.label().isEmpty()) {
      out.raw("<num>").text(heading.label()).raw("</num>");
    }
    out.raw("<").raw(element);
    attributes(heading.line(), "", 0);
    out.raw(">");
    lines.write(heading.line());
    out.raw("</").raw(element).raw(">\n");
    if (!bare) {
      writeAny(content, numbering);
    }
    out.raw(END_CONTAINER);
  }

  private void paragraph(Line line, String role, int indent, Numbering numbering) {
    out.raw("<p");
    if (numbering == Numbering.PASSAGES) {
      text.passageIdentifier(line);
    }
    attributes(line, role, indent);
    out.raw(">");
    lines.write(line);
    out.raw("</p>\n");
  }

  private void attributes(Line line, String role, int indent) {
    String language = line.language();
    if (!language.equals(text.language) && LineWriter.tells(language)) {
      out.attribute("xml:lang", language);
    }
    String classes = line.direction() == Direction.RIGHT_TO_LEFT ? " rtl" : "";
    classes += role;
    if (line.alignment() != Alignment.START) {
      classes += line.alignment() == Alignment.CENTRE ? " centre" : " end";
    }
    if (indent > 0) {
      classes += " indent-" + indent;
    }
    if (!classes.isEmpty()) {
      out.attribute("class", classes.substring(1));
    }
  }

  private static String role(Block.Role role) {
    return switch (role) {
      case BODY -> "";
      case QUOTE -> " quote";
      case CAPTION -> " caption";
    };
  }

  private static String name(Block.Break.Kind kind) {
    return switch (kind) {
      case PAGE -> "pageBreak";
      case COLUMN -> "columnBreak";
      case SECTION -> "sectionBreak";
    };
  }
}
