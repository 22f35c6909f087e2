package org.rostrum.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Row;

/**
 * The ids one annex may give away. Each annex has a range of its own, so that annexes written apart
 * never share an id: annex 12 has 1,200,000 to 1,299,999. The letter is annex 0. For one thread.
 */
final class Numbers {
  /** Ids an annex may use; up to 21,474 annexes fit into Word's 32-bit ids. */
  private static final int RANGE = 100_000;

  private final int base;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> unset = new HashMap<>();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private int drawings;

  private Numbers(int annex) {
    base = Math.multiplyExact(annex, RANGE);
  }

  /** The ids of an annex whose anchors stand in these blocks and notes. */
  static Numbers of(int annex, List<Block> blocks, List<Note> notes) {
    Numbers numbers = new Numbers(annex);
    numbers.blocks(blocks);
    for (Note note : notes) {
      numbers.blocks(note.blocks());
    }
    numbers.unset.putAll(numbers.places);
    return numbers;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> line(heading.line());
        case Block.Paragraph paragraph -> line(paragraph.line());
        case Block.ListItem item -> line(item.line());
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Break ignored -> {}
      }
    }
  }

  private void line(Line line) {
    inlines(line.inlines());
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Anchor(String name) -> {
          if (places.size() < RANGE - 1) {
            places.putIfAbsent(name, base + places.size() + 1);
          }
        }
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Run ignored -> {}
        case Inline.Mark ignored -> {}
        case Inline.NoteMark ignored -> {}
        case Inline.Figure ignored -> {}
        case Inline.Formula ignored -> {}
      }
    }
  }

  /** The bookmark at the annex's heading. */
  int heading() {
    return base;
  }

  /** The name of a bookmark. */
  static String name(int bookmark) {
    return "place" + bookmark;
  }

  /** The name of the bookmark at an annex's heading. */
  static String headingOf(int annex) {
    return name(annex * RANGE);
  }

  int note(int number) {
    return base + number;
  }

  /** A new drawing's id. Past the range, ids repeat: Word opens such a file all the same. */
  int drawing() {
    return base + Math.min(++drawings, RANGE - 1);
  }

  /** The bookmark a link may lead to, or null when this annex has no such place. */
  @Nullable Integer place(String name) {
    return places.get(name);
  }

  /** The bookmark to set at an anchor; null when one of that name is set already. */
  @Nullable Integer set(String name) {
    return unset.remove(name);
  }

  /** The relationship to a picture. */
  String picture(Picture picture) {
    pictures.putIfAbsent(picture.sha256(), picture);
    return relationship(picture);
  }

  /** The same for the same picture in every annex, so that annexes can be written apart. */
  static String relationship(Picture picture) {
    return "img" + stem(picture);
  }

  static String stem(Picture picture) {
    return picture.sha256().substring(0, 32);
  }

  List<Picture> pictures() {
    return new ArrayList<>(pictures.values());
  }
}
