package org.rostrum.document.tally;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** Counts a Text. */
public final class TextTally {
  private final Account account;

  private TextTally(Account account) {
    this.account = account;
  }

  /** The account of a Text. */
  public static Tally count(Text text) {
    return count(text, new Account());
  }

  /** The account of a Text, added up in an account of the caller's. */
  public static Tally count(Text text, Account account) {
    TextTally tally = new TextTally(account);
    tally.blocks(text.blocks());
    for (Note note : text.notes()) {
      account.startNote();
      tally.blocks(note.blocks());
    }
    return account.done();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int level, String label, Line line) -> {
          account.label(label);
          line(line, true);
        }
        case Block.Paragraph(Block.Role role, int indent, Line line) -> line(line, false);
        case Block.ListItem(int level, String label, Line line) -> {
          account.label(label);
          line(line, false);
        }
        case Block.Table table -> table(table);
        case Block.Aside(List<Block> inner) -> blocks(inner);
        case Block.Break b -> account.gap();
      }
    }
  }

  private void table(Block.Table table) {
    account.table();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        blocks(cell.blocks());
      }
    }
  }

  private void line(Line line, boolean heading) {
    account.startParagraph(line.direction() == Direction.RIGHT_TO_LEFT);
    inlines(line.inlines(), heading);
    account.endParagraph();
  }

  private void inlines(List<Inline> inlines, boolean heading) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> {
          account.emphasis(!heading && !run.style().emphasis().isEmpty());
          account.text(run.words());
          account.emphasis(false);
        }
        case Inline.Mark mark -> account.gap();
        case Inline.NoteMark mark -> account.reference();
        case Inline.Figure figure -> account.picture(figure.picture().sha256());
        case Inline.Link(Inline.Target target, List<Inline> inner) -> {
          account.link();
          inlines(inner, heading);
        }
        case Inline.Anchor anchor -> {}
        case Inline.Ruby(List<Inline> base, String reading) -> inlines(base, heading);
        case Inline.Embedded embedded -> inlines(embedded.inlines(), heading);
        case Inline.Formula(String words) -> account.text(words);
      }
    }
  }
}
