package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.line.Item;
import org.rostrum.document.pdf.line.Layout;
import org.rostrum.document.pdf.line.ParagraphSetter;
import org.rostrum.document.pdf.line.SetLine;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Text;

/** Sets blocks one below the other in a column. For one thread. */
final class BlockSetter {
  private final Story story;
  private final Column column;
  private final Scale scale;
  private final double width;
  private final Lists lists;
  private final Levels levels;
  private final List<Strip> strips = new ArrayList<>();
  private double more;

  /**
   * A column.
   *
   * @param node what the blocks stand in
   */
  BlockSetter(Story story, Column column, int node, Levels levels) {
    this.story = story;
    this.column = column;
    scale = column.scale();
    width = column.width();
    this.levels = levels;
    lists = new Lists(story.tree, node);
  }

  List<Strip> strips() {
    return strips;
  }

  void set(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      int from = strips.size();
      switch (blocks.get(i)) {
        case Block.Heading heading -> heading(heading);
        case Block.Paragraph paragraph -> paragraph(paragraph);
        case Block.ListItem item -> item(item);
        case Block.Table table -> table(table);
        case Block.Aside(List<Block> inner) -> aside(inner);
        case Block.Break _ -> {}
      }
      if (i + 1 < blocks.size() && together(blocks.get(i), blocks.get(i + 1))) {
        strips.subList(from, strips.size()).replaceAll(s -> s.hold(Strip.Hold.WITH_NEXT));
      }
    }
  }

  /** A caption stays with the table below it, a picture with the caption below it. */
  private static boolean together(Block above, Block below) {
    if (!(above instanceof Block.Paragraph paragraph)) {
      return false;
    }
    boolean caption = paragraph.role() == Block.Role.CAPTION;
    boolean captioned =
        below instanceof Block.Paragraph next && next.role() == Block.Role.CAPTION && !caption;
    return (caption && below instanceof Block.Table)
        || (captioned
            && paragraph.line().inlines().stream().allMatch(Inline.Figure.class::isInstance));
  }

  private void heading(Block.Heading heading) {
    Line line = heading.line();
    if (line.inlines().isEmpty() && heading.label().isBlank()) {
      return;
    }
    lists.settle(0);
    Faces.Look look = heading.level() > 2 ? Faces.Look.BOLD_ITALIC : Faces.Look.BOLD;
    double size = heading.level() == 1 && scale == Scale.BODY ? scale.size * 1.08 : scale.size;
    boolean outline = scale == Scale.BODY;
    String title = outline ? (heading.label() + " " + Plain.words(line.inlines())).strip() : "";
    String type = outline && !title.isEmpty() ? levels.type(heading.level()) : "P";
    int parent = lists.holder();
    int node =
        story.tree.heading(
            parent, type, line.language(), runs(line.direction()), type.equals("P") ? "" : title);
    Inlines inlines =
        new Inlines(story, new Inlines.Base(size, look, column, Story.Emphasised.UNTOLD));
    if (!heading.label().isBlank()) {
      inlines.plain(heading.label(), story.tree.open(node, "Label"), look);
      inlines.plain(" ", node, look);
    }
    inlines.add(line.inlines(), node, 0);
    List<Strip> set =
        strips(inlines.items(), layout(line, width, scale.leading, Layout.Fill.RAGGED), 0);
    for (Strip strip : set) {
      strips.add(strip.hold(Strip.Hold.WITH_NEXT));
    }
    spaced(set.size(), scale.between * 1.9);
    more = -scale.between * 0.3;
    notes(set, parent);
  }

  private void paragraph(Block.Paragraph paragraph) {
    Line line = paragraph.line();
    if (line.inlines().isEmpty()) {
      return;
    }
    lists.settle(paragraph.indent());
    int parent = lists.holder();
    String type =
        switch (paragraph.role()) {
          case BODY -> "P";
          case QUOTE -> "BlockQuote";
          case CAPTION -> "P";
        };
    int around = type.equals("P") ? parent : story.tree.open(parent, type);
    int node = story.tree.open(around, "P", line.language(), runs(line.direction()));
    double steps = paragraph.indent() + (paragraph.role() == Block.Role.QUOTE ? 1 : 0);
    double indent = indent(steps);
    boolean caption = paragraph.role() == Block.Role.CAPTION;
    double size = caption ? scale.size * 0.92 : scale.size;
    Inlines inlines =
        new Inlines(
            story,
            new Inlines.Base(
                size, Faces.Look.PLAIN, column.width(width - indent), Story.Emphasised.TOLD));
    inlines.add(line.inlines(), node, 0);
    place(inlines.items(), line, indent);
    notes(lastSet, parent);
  }

  private List<Strip> lastSet = List.of();

  private double indent(double steps) {
    return Math.min(steps * (scale == Scale.BODY ? Measures.STEP : 12), width * 0.55);
  }

  private void place(List<Item> items, Line line, double indent) {
    boolean leftwards = line.direction() == Direction.RIGHT_TO_LEFT;
    Layout layout = layout(line, width - indent, scale.leading, scale.fill);
    List<Strip> set = strips(items, layout, leftwards ? 0 : indent);
    held(set);
    strips.addAll(set);
    spaced(set.size(), scale.between);
    lastSet = set;
  }

  private void item(Block.ListItem item) {
    Line line = item.line();
    Lists.Place place = lists.item(item.level(), item.label());
    double indent = indent(item.level() + 1);
    boolean leftwards = line.direction() == Direction.RIGHT_TO_LEFT;
    List<Strip> label = List.of();
    Label where = Label.ABOVE;
    if (!item.label().isBlank()) {
      Inlines inlines =
          new Inlines(
              story,
              new Inlines.Base(scale.size, Faces.Look.PLAIN, column, Story.Emphasised.UNTOLD));
      inlines.plain(item.label().strip() + " ", place.label(), Faces.Look.PLAIN);
      Line own = new Line(line.direction(), Alignment.START, line.language(), line.inlines());
      double hang = indent(item.level());
      Layout layout = layout(own, Math.max(width - hang, 20), scale.leading, Layout.Fill.RAGGED);
      double wide = ParagraphSetter.widest(story.signs, inlines.items(), layout);
      double beside = Math.max(indent, hang + wide + 2);
      boolean room = beside <= Math.max(indent, width * 0.6);
      indent = room ? beside : indent;
      label = strips(inlines.items(), layout, leftwards ? 0 : hang);
      where = room && label.size() == 1 ? Label.BESIDE : Label.ABOVE;
    }
    int node = story.tree.open(place.body(), "P", line.language(), runs(line.direction()));
    Inlines inlines =
        new Inlines(
            story,
            new Inlines.Base(
                scale.size, Faces.Look.PLAIN, column.width(width - indent), Story.Emphasised.TOLD));
    inlines.add(line.inlines(), node, 0);
    int at = strips.size();
    place(inlines.items(), line, indent);
    label(at, label, where);
    notes(lastSet, place.body());
  }

  /** Where an item's label stands: a wide one has a line of its own. */
  private enum Label {
    BESIDE,
    ABOVE
  }

  private void label(int at, List<Strip> label, Label where) {
    if (where == Label.BESIDE && at < strips.size()) {
      Strip first = strips.get(at);
      double down = first.height() - label.getFirst().height();
      List<Drawn> drawn = new ArrayList<>();
      for (Drawn each : label.getFirst().drawn()) {
        drawn.add(each.moved(0, Math.max(0, down)));
      }
      drawn.addAll(first.drawn());
      strips.set(at, first.drawn(drawn));
      return;
    }
    double before = at < strips.size() ? strips.get(at).before() : 0;
    int next = at;
    for (Strip strip : label) {
      Strip.Hold hold = strips.size() > next ? Strip.Hold.WITH_NEXT : Strip.Hold.FREE;
      strips.add(next, strip.hold(hold).before(next == at ? before : 0));
      next++;
    }
    if (next > at && next < strips.size()) {
      strips.set(next, strips.get(next).before(0));
    }
  }

  private void table(Block.Table table) {
    lists.settle(0);
    List<Strip> set = TableSetter.set(story, column, lists.holder(), levels, table);
    if (set.isEmpty()) {
      return;
    }
    strips.addAll(set);
    spaced(set.size(), scale.between + 3);
    more = 3;
    notes(set, lists.holder());
  }

  private void aside(List<Block> inner) {
    lists.settle(0);
    int node = story.tree.open(lists.holder(), "Sect");
    double inset = Math.min(8, width / 12);
    BlockSetter box = new BlockSetter(story, column.width(width - 2 * inset), node, levels);
    box.set(inner);
    double before = scale.between + 2;
    boolean drawnFirst = true;
    for (Strip strip : box.strips()) {
      Strip moved = strip.moved(inset);
      List<Drawn> drawn = new ArrayList<>(moved.drawn());
      double gap = drawnFirst ? 0 : moved.before();
      drawnFirst = false;
      drawn.add(new Drawn.Rule(0, -gap, 0.8, moved.height() + gap));
      strips.add(moved.drawn(drawn));
    }
    spaced(box.strips().size(), before);
    more = 2;
  }

  /** Gives the first of the last strips the space above it. */
  private void spaced(int count, double before) {
    if (count == 0) {
      return;
    }
    int at = strips.size() - count;
    double space = at == 0 ? 0 : Math.max(0, before + more);
    strips.set(at, strips.get(at).before(space));
    more = 0;
  }

  /** Two lines at least of a paragraph stand together at a page's foot and head. */
  private static void held(List<Strip> set) {
    int n = set.size();
    if (n >= 2) {
      set.set(0, set.get(0).hold(Strip.Hold.WITH_NEXT));
      set.set(n - 2, set.get(n - 2).hold(Strip.Hold.WITH_NEXT));
    }
  }

  private List<Strip> strips(List<Item> items, Layout layout, double dx) {
    List<Strip> set = new ArrayList<>();
    for (SetLine line : ParagraphSetter.set(story.signs, items, layout)) {
      List<Drawn> drawn =
          dx == 0 ? line.drawn() : line.drawn().stream().map(d -> d.moved(dx, 0)).toList();
      boolean parted = line.end() == SetLine.End.PARTED; // no page ends within a word
      Strip.Hold hold = parted ? Strip.Hold.WITH_NEXT : Strip.Hold.FREE;
      set.add(Strip.of(0, line.height(), drawn, line.notes()).hold(hold));
    }
    return set;
  }

  private static Layout layout(Line line, double width, double leading, Layout.Fill fill) {
    return new Layout(Math.max(width, 10), leading, line.direction(), line.alignment(), fill);
  }

  static String runs(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? "/O/Layout/WritingMode/RlTb" : "";
  }

  /** Sets the notes these strips refer to, and puts their nodes after the paragraph's. */
  private void notes(List<Strip> set, int parent) {
    for (Strip strip : set) {
      for (int number : strip.notes()) {
        if (!story.notes.containsKey(number)) {
          story.notes.put(number, List.of());
          story.notes.put(number, new NoteSetter(story, levels).set(story.note(number), parent));
        }
      }
    }
  }

  /** How a Text's blocks begin. */
  static BlockSetter of(Story story, Text text, int node) {
    return new BlockSetter(story, Column.PAGE, node, Levels.of(text.blocks()));
  }
}
