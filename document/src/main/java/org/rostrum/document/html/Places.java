package org.rostrum.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;

/**
 * The named places of one statement that its own links lead to. Only those get an id; a link to a
 * place that does not exist is not live.
 */
final class Places {
  private final String prefix;
  private final Set<String> named = new HashSet<>();
  private final Set<String> sought = new HashSet<>();
  private final Set<String> set = new HashSet<>();

  private Places(String prefix) {
    this.prefix = prefix;
  }

  static Places of(String prefix, List<Block> blocks, List<Note> notes) {
    Places places = new Places(prefix);
    places.blocks(blocks);
    for (Note note : notes) {
      places.blocks(note.blocks());
    }
    return places;
  }

  /** Whether a link to this place leads somewhere. */
  boolean live(String name) {
    return named.contains(name);
  }

  /** Whether an anchor must be set here: something leads to it, and it was not set before. */
  boolean needed(String name) {
    return sought.contains(name) && set.add(name);
  }

  /** The id of a place, in letters, digits, hyphens and full stops whatever its name holds. */
  String id(String name) {
    StringBuilder id = new StringBuilder(prefix).append("-at-");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_') {
        id.append(c);
      } else {
        id.append('.').append(Integer.toHexString(c)).append('.');
      }
    }
    return id.toString();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> line(heading.line());
        case Block.Paragraph paragraph -> line(paragraph.line());
        case Block.ListItem item -> line(item.line());
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Table table -> table(table);
        case Block.Break _ -> {}
      }
    }
  }

  private void table(Block.Table table) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        blocks(cell.blocks());
      }
    }
  }

  private void line(Line line) {
    inlines(line.inlines());
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Anchor(String name) -> named.add(name);
        case Inline.Link(Inline.Target target, List<Inline> inner) -> {
          if (target instanceof Inline.Target.Place(String name)) {
            sought.add(name);
          }
          inlines(inner);
        }
        case Inline.Ruby(List<Inline> base, String _) -> inlines(base);
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Run _, Inline.Mark _, Inline.NoteMark _, Inline.Figure _, Inline.Formula _ -> {}
      }
    }
  }
}
