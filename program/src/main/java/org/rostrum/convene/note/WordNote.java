package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.Paragraph;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/** A concept note from a Word file that has been read. */
public final class WordNote {
  private final Text text;
  private final List<NoteParagraph> paragraphs = new ArrayList<>();

  private WordNote(Text text) {
    this.text = text;
  }

  /** The note in a Text. Table cells become paragraphs; "key | value" rows become one. */
  public static NoteText read(Text text) {
    WordNote note = new WordNote(text);
    text.blocks().forEach(note::block);
    List<Footnote> footnotes =
        text.notes().stream()
            .map(one -> new Footnote(one.printed(), note.words(one).strip()))
            .toList();
    return new NoteText(note.paragraphs, footnotes);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> add(heading.level(), heading.label(), 0, heading.line());
      case Block.Paragraph paragraph -> add(0, "", 0, paragraph.line());
      case Block.ListItem item -> add(0, item.label(), item.level(), item.line());
      case Block.Table table -> table.rows().forEach(this::row);
      case Block.Aside aside -> aside.blocks().forEach(this::block);
      case Block.Break ignored -> {}
    }
  }

  private void row(Row row) {
    List<Cell> cells = row.cells();
    boolean isEntry = cells.size() == 2 && cells.getFirst().blocks().size() == 1;
    if (isEntry && cells.get(1).blocks().size() == 1) {
      String key = plain(cells.getFirst().blocks().getFirst()).replaceAll("\\s*:$", "");
      add(0, "", 0, key + ": " + plain(cells.get(1).blocks().getFirst()));
      return;
    }
    cells.forEach(cell -> cell.blocks().forEach(this::block));
  }

  private String plain(Block block) {
    return switch (block) {
      case Block.Heading heading -> words(heading.line());
      case Block.Paragraph paragraph -> words(paragraph.line());
      case Block.ListItem item -> words(item.line());
      case Block.Table table -> "";
      case Block.Aside aside -> "";
      case Block.Break ignored -> "";
    };
  }

  private void add(int heading, String label, int level, Line line) {
    // A line forced to end within a paragraph is often a title block or a list set by hand.
    String[] lines = words(line).split("\n", -1);
    boolean isBold = isBold(line.inlines());
    for (int i = 0; i < lines.length; i++) {
      int shown = heading == 0 && isBold && lines[i].length() < 90 ? 9 : heading;
      add(shown, i == 0 ? label : "", level, lines[i]);
    }
  }

  private void add(int heading, String label, int level, String words) {
    String stripped = words.replace('\t', ' ').replaceAll(" {2,}", " ").strip();
    if (stripped.isEmpty()) {
      return;
    }
    int number = paragraphs.size() + 1;
    Optional<Labels.Labelled> typed = label.isEmpty() ? Labels.split(stripped) : Optional.empty();
    paragraphs.add(
        typed
            .map(one -> new NoteParagraph(number, heading, one.label(), level, one.words()))
            .orElseGet(() -> new NoteParagraph(number, heading, label, level, stripped)));
  }

  private static boolean isBold(List<Inline> inlines) {
    return !inlines.isEmpty()
        && inlines.stream()
            .allMatch(inline ->
                !(inline instanceof Inline.Run run)
                    || run.words().isBlank()
                    || run.style().has(Emphasis.BOLD));
  }

  private String words(Note note) {
    List<String> words = new ArrayList<>();
    note.blocks().forEach(block -> words.add(plain(block)));
    return String.join(" ", words).replace('\n', ' ');
  }

  private String words(Line line) {
    return words(line.inlines());
  }

  private String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(
          switch (inline) {
            case Inline.Run run -> run.words();
            case Inline.Mark mark -> mark == Inline.Mark.TAB ? "\t" : "\n";
            case Inline.NoteMark mark ->
                Paragraph.mark(text.notes().get(mark.number() - 1).printed());
            case Inline.Link link -> words(link.inlines());
            case Inline.Ruby ruby -> words(ruby.base());
            case Inline.Embedded embedded -> words(embedded.inlines());
            case Inline.Formula formula -> formula.words();
            case Inline.Figure ignored -> "";
            case Inline.Anchor ignored -> "";
          });
    }
    return words.toString();
  }
}
