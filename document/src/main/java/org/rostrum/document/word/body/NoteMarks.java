package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;

/** Takes a note's own mark, and the blank after it, away from the beginning of its words. */
final class NoteMarks {
  private NoteMarks() {}

  static List<Block> without(String mark, List<Block> blocks) {
    if (blocks.isEmpty()
        || !(blocks.getFirst() instanceof Block.Paragraph(var role, int indent, Line line))) {
      return blocks;
    }
    List<Inline> inlines = new ArrayList<>(line.inlines());
    dropBlanks(inlines);
    if (!mark.isEmpty()
        && !inlines.isEmpty()
        && inlines.getFirst() instanceof Inline.Run run
        && run.words().startsWith(mark)) {
      replaceFirst(inlines, run, run.words().substring(mark.length()));
      dropBlanks(inlines);
    }
    if (inlines.equals(line.inlines())) {
      return blocks;
    }
    List<Block> without = new ArrayList<>(blocks);
    without.set(
        0,
        new Block.Paragraph(
            role, indent, new Line(line.direction(), line.alignment(), line.language(), inlines)));
    return without;
  }

  /** Leading blanks go: whole marks and runs, and the blanks a run begins with. */
  private static void dropBlanks(List<Inline> inlines) {
    int from = 0;
    while (from < inlines.size() && blank(inlines.get(from))) {
      from++;
    }
    inlines.subList(0, from).clear();
    if (!inlines.isEmpty() && inlines.getFirst() instanceof Inline.Run run) {
      replaceFirst(inlines, run, run.words().stripLeading());
    }
  }

  private static boolean blank(Inline inline) {
    return inline instanceof Inline.Mark
        || (inline instanceof Inline.Run run && run.words().isBlank());
  }

  /** Puts other words in the place of the first run; it goes when none are left. */
  private static void replaceFirst(List<Inline> inlines, Inline.Run run, String words) {
    if (words.isEmpty()) {
      inlines.removeFirst();
      return;
    }
    inlines.set(0, new Inline.Run(words, run.style()));
  }
}
