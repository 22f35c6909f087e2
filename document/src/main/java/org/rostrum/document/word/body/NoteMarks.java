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

  private static void dropBlanks(List<Inline> inlines) {
    while (!inlines.isEmpty()) {
      switch (inlines.getFirst()) {
        case Inline.Mark mark -> inlines.removeFirst();
        case Inline.Run run -> {
          String stripped = run.words().stripLeading();
          if (!replaceFirst(inlines, run, stripped)) {
            continue;
          }
          return;
        }
        case Inline.NoteMark n -> {
          return;
        }
        case Inline.Figure f -> {
          return;
        }
        case Inline.Link l -> {
          return;
        }
        case Inline.Anchor a -> {
          return;
        }
        case Inline.Ruby r -> {
          return;
        }
        case Inline.Embedded e -> {
          return;
        }
        case Inline.Formula f -> {
          return;
        }
      }
    }
  }

  /** Puts other words in the place of the first run; false when none are left. */
  private static boolean replaceFirst(List<Inline> inlines, Inline.Run run, String words) {
    if (words.isEmpty()) {
      inlines.removeFirst();
      return false;
    }
    inlines.set(0, new Inline.Run(words, run.style()));
    return true;
  }
}
