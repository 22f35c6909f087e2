package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.line.Item;
import org.rostrum.document.pdf.line.Layout;
import org.rostrum.document.pdf.line.Manner;
import org.rostrum.document.pdf.line.ParagraphSetter;
import org.rostrum.document.pdf.line.SetLine;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Note;

/** Sets one note: its mark, which leads back, and its words beside it. For one thread. */
final class NoteSetter {
  private static final double HANG = 14;

  private final Story story;
  private final Levels levels;

  NoteSetter(Story story, Levels levels) {
    this.story = story;
    this.levels = levels;
  }

  List<Strip> set(Note note, int parent) {
    int node = story.tree.open(parent, "Note");
    int label = story.tree.open(node, "Lbl");
    int link = story.tree.open(label, "Link");
    int leads = story.link(link, "", "mark-" + note.number());
    Direction direction = direction(note);
    Manner raised =
        new Manner(
            Faces.Look.PLAIN,
            Measures.NOTE * 0.72,
            Measures.NOTE * 0.3,
            Set.of(),
            story.language());
    List<Item> mark = new ArrayList<>();
    mark.add(new Item.Anchor("note-" + note.number()));
    mark.add(
        new Item.Words(note.printed() + " ", raised, new Item.Owner(story.tree.slot(link), leads)));
    Layout layout =
        new Layout(
            Measures.WIDTH, Measures.NOTE_LEADING, direction, Alignment.START, Layout.Fill.RAGGED);
    List<SetLine> printed = ParagraphSetter.set(story.signs, mark, layout);
    double hang = Math.max(HANG, ParagraphSetter.widest(story.signs, mark, layout) + 3);
    hang = Math.min(hang, 120);
    Column column = new Column(Scale.NOTE, Measures.WIDTH - hang, Sheet.PORTRAIT);
    BlockSetter body = new BlockSetter(story, column, node, levels);
    body.set(note.blocks());
    List<Strip> strips = new ArrayList<>();
    for (Strip strip : body.strips()) {
      strips.add(direction == Direction.RIGHT_TO_LEFT ? strip : strip.moved(hang));
    }
    if (strips.isEmpty()) {
      strips.add(Strip.of(0, Measures.NOTE_LEADING, List.of(), List.of()));
    }
    Strip first = strips.getFirst();
    List<Drawn> drawn = new ArrayList<>(printed.getFirst().drawn());
    drawn.addAll(first.drawn());
    strips.set(0, first.before(2).drawn(drawn));
    return strips;
  }

  private static Direction direction(Note note) {
    return switch (note.blocks().isEmpty()
        ? new Block.Aside(List.of())
        : note.blocks().getFirst()) {
      case Block.Paragraph paragraph -> paragraph.line().direction();
      case Block.Heading heading -> heading.line().direction();
      case Block.ListItem item -> item.line().direction();
      case Block.Table table -> table.direction();
      case Block.Aside _, Block.Break _ -> Direction.LEFT_TO_RIGHT;
    };
  }
}
