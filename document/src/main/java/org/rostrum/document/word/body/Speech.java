package org.rostrum.document.word.body;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.word.language.Evidence;

/**
 * Corrects languages that were marked by a template and not by the author: a French statement
 * written in an English template says {@code en-US} of each word. Long paragraphs are judged by
 * their own words, short ones follow the long. For one thread.
 */
final class Speech {
  private final IdentityHashMap<Line, Evidence> evidence = new IdentityHashMap<>();
  private final Map<String, Map<String, Integer>> judged = new HashMap<>();

  /** Listens to the whole text. */
  Speech(List<Block> blocks, List<Note> notes) {
    blocks(blocks);
    for (Note note : notes) {
      blocks(note.blocks());
    }
  }

  /** The language of a line. */
  String language(Line line) {
    String marked = line.language();
    Evidence own = evidence.get(line);
    if (own == null) {
      return marked;
    }
    String spoken = own.language(marked);
    if (!spoken.equals(marked)) {
      return spoken;
    }
    String others = others(marked);
    return own.of(others) >= own.of(marked) ? others : marked;
  }

  /** What lines so marked mostly turned out to be. */
  private String others(String marked) {
    String most = marked;
    Map<String, Integer> counts = judged.getOrDefault(marked, Map.of());
    int count = counts.getOrDefault(marked, 0);
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 2 * count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> line(heading.line());
        case Block.Paragraph paragraph -> line(paragraph.line());
        case Block.ListItem item -> line(item.line());
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Aside aside -> blocks(aside.blocks());
        case Block.Break b -> {}
      }
    }
  }

  private void line(Line line) {
    String marked = line.language();
    if (!Evidence.questions(marked)) {
      return;
    }
    Evidence own = new Evidence();
    inlines(line.inlines(), own);
    evidence.put(line, own);
    String spoken = own.language(marked);
    if (!spoken.equals(marked) || own.of(marked) > 2) {
      judged.computeIfAbsent(marked, m -> new HashMap<>()).merge(spoken, 1, Integer::sum);
    }
  }

  private static void inlines(List<Inline> inlines, Evidence to) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> to.add(run.words());
        case Inline.Link link -> inlines(link.inlines(), to);
        case Inline.Embedded embedded -> inlines(embedded.inlines(), to);
        case Inline.Ruby ruby -> inlines(ruby.base(), to);
        case Inline.Mark m -> {}
        case Inline.NoteMark m -> {}
        case Inline.Figure f -> {}
        case Inline.Anchor a -> {}
        case Inline.Formula f -> {}
      }
    }
  }
}
