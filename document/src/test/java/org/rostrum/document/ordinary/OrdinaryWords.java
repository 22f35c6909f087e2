package org.rostrum.document.ordinary;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** The words of a Text, split at white space: body first, then the notes. */
final class OrdinaryWords {
  private final StringBuilder said = new StringBuilder();

  private OrdinaryWords() {}

  static List<String> of(String said) {
    List<String> words = new ArrayList<>();
    for (String word : said.split("[ \\t\\n]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static List<String> of(Text text) {
    OrdinaryWords gathered = new OrdinaryWords();
    gathered.blocks(text.blocks());
    for (Note note : text.notes()) {
      gathered.blocks(note.blocks());
    }
    return of(gathered.said.toString());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.line().inlines());
        case Block.Paragraph paragraph -> inlines(paragraph.line().inlines());
        case Block.ListItem item -> inlines(item.line().inlines());
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
      said.append('\n');
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> said.append(run.words());
        case Inline.Mark mark -> said.append(' ');
        case Inline.Link link -> inlines(link.inlines());
        case Inline.Ruby ruby -> inlines(ruby.base());
        case Inline.Embedded embedded -> inlines(embedded.inlines());
        case Inline.Formula formula -> said.append(formula.words());
        case Inline.NoteMark mark -> {}
        case Inline.Figure figure -> {}
        case Inline.Anchor anchor -> {}
      }
    }
  }
}
