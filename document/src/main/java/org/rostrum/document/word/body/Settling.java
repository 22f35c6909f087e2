package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/**
 * What can only be settled when everything was read: places nothing leads to go, links to places
 * that are not there lose their target, notes are numbered in the order their marks now stand in,
 * and languages are held against the words. For one thread.
 */
final class Settling {
  private final Manuscript manuscript;
  private final List<Note> notes = new ArrayList<>();
  private Speech speech = new Speech(List.of(), List.of());
  private String marked = "";
  private String spoken = "";

  Settling(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  Text text(List<Block> read) {
    speech = new Speech(read, manuscript.notes.all());
    List<Block> blocks = LookHeadings.find(blocks(read));
    List<Note> settled = new ArrayList<>();
    for (Note note : notes) {
      settled.add(new Note(note.number(), note.mark(), note.kind(), blocks(note.blocks())));
    }
    blocks = Breaks.between(blocks);
    manuscript.notes.tellEndnotes();
    Majority majority = Majority.of(blocks, settled);
    return new Text(majority.language(), majority.direction(), blocks, settled);
  }

  private List<Block> blocks(List<Block> read) {
    List<Block> settled = new ArrayList<>(read.size());
    for (Block block : read) {
      settled.add(
          switch (block) {
            case Block.Heading(int level, String label, Line line) ->
                new Block.Heading(level, label, line(line));
            case Block.Paragraph(Block.Role role, int indent, Line line) ->
                new Block.Paragraph(role, indent, line(line));
            case Block.ListItem(int level, String label, Line line) ->
                new Block.ListItem(level, label, line(line));
            case Block.Table table ->
                new Block.Table(
                    table.direction(), table.widths(), table.headerRows(), rows(table.rows()));
            case Block.Aside(List<Block> inside) -> new Block.Aside(blocks(inside));
            case Block.Break b -> b;
          });
    }
    return settled;
  }

  private List<Row> rows(List<Row> read) {
    List<Row> settled = new ArrayList<>(read.size());
    for (Row row : read) {
      List<Cell> cells = new ArrayList<>(row.cells().size());
      for (Cell cell : row.cells()) {
        cells.add(new Cell(cell.columns(), cell.rows(), blocks(cell.blocks())));
      }
      settled.add(new Row(cells));
    }
    return settled;
  }

  private Line line(Line read) {
    marked = read.language();
    spoken = speech.language(read);
    return new Line(read.direction(), read.alignment(), spoken, inlines(read.inlines()));
  }

  private Inline.Run run(Inline.Run read) {
    Style style = read.style();
    if (spoken.equals(marked) || !style.language().equals(marked)) {
      return read;
    }
    return new Inline.Run(read.words(), new Style(style.emphasis(), spoken, style.direction()));
  }

  private List<Inline> inlines(List<Inline> read) {
    List<Inline> settled = new ArrayList<>(read.size());
    for (Inline inline : read) {
      switch (inline) {
        case Inline.Anchor(String name) -> {
          if (manuscript.places.wanted(name)) {
            settled.add(inline);
          }
        }
        case Inline.Link(Inline.Target target, List<Inline> inside) -> {
          boolean leads =
              !(target instanceof Inline.Target.Place(String name))
                  || manuscript.places.named(name);
          if (leads) {
            settled.add(new Inline.Link(target, inlines(inside)));
          } else {
            settled.addAll(inlines(inside));
          }
        }
        case Inline.NoteMark(int number) -> {
          Note note = manuscript.notes.all().get(number - 1);
          int anew = notes.size() + 1;
          notes.add(new Note(anew, note.mark(), note.kind(), note.blocks()));
          settled.add(new Inline.NoteMark(anew));
        }
        case Inline.Ruby(List<Inline> base, String reading) ->
            settled.add(new Inline.Ruby(inlines(base), reading));
        case Inline.Embedded(Inline.Embedded.Force force, var direction, List<Inline> inside) ->
            settled.add(new Inline.Embedded(force, direction, inlines(inside)));
        case Inline.Run run -> settled.add(run(run));
        case Inline.Mark mark -> settled.add(mark);
        case Inline.Figure figure -> settled.add(figure);
        case Inline.Formula formula -> settled.add(formula);
      }
    }
    return settled;
  }
}
