package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Row;

/**
 * Sets a table: cells beside each other where there is room, else one below the other; on its side
 * when its longest words need more than an upright page. For one thread, one table.
 */
final class TableSetter {
  private static final double RULE = 0.5;

  /** A column narrower than this holds no words. */
  private static final double NARROWEST = 24;

  /** A row of no more bands than this stays on one page. */
  private static final int SHORT = 4;

  private final Story story;
  private final Column column;
  private final double width;
  private final double pad;
  private final Levels levels;
  private final List<Placed> cells = new ArrayList<>();
  private double[] edges = new double[0];
  private Bands bands = Bands.of(List.of(), 0, 0);

  /** A cell with its place in the grid and its content. */
  private record Placed(int column, int columns, Bands.Filling filling) {}

  private TableSetter(Story story, Column column, Levels levels) {
    this.story = story;
    this.column = column;
    this.levels = levels;
    width = column.width();
    pad = Math.min(3.6, width / 12);
  }

  /** The table's slices, in a column of a width; in the page's own column it may lie down. */
  static List<Strip> set(Story story, Column around, int parent, Levels levels, Block.Table table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    Scale scale = around.scale() == Scale.NOTE ? Scale.NOTE : Scale.CELL;
    double width = around.width();
    boolean lies = around.equals(Column.PAGE) && new Columns(scale, width, table).needed() > width;
    Column column = lies ? lying(table) : new Column(scale, width, around.sheet());
    return new TableSetter(story, column, levels).set(table, parent);
  }

  /** The whole width of a page on its side; smaller letters when even that breaks words. */
  private static Column lying(Block.Table table) {
    double width = Sheet.LANDSCAPE.width();
    boolean crowded = new Columns(Scale.CELL, width, table).needed() > width;
    return new Column(crowded ? Scale.SMALL_CELL : Scale.CELL, width, Sheet.LANDSCAPE);
  }

  private List<Strip> set(Block.Table table, int parent) {
    String attributes =
        table.direction() == Direction.RIGHT_TO_LEFT ? "/O/Layout/WritingMode/RlTb" : "";
    int node = story.tree.open(parent, "Table", "", attributes);
    boolean stacked = width < NARROWEST * table.widths().size();
    edges = stacked ? new double[] {0, width} : new Columns(column.scale(), width, table).edges();
    content(table, node, stacked ? new Stacked() : new Beside(table));
    List<Bands.Filling> fillings = cells.stream().map(Placed::filling).toList();
    int rows = fillings.stream().mapToInt(each -> each.last + 1).max().orElse(0);
    bands = Bands.of(fillings, rows, pad);
    return withHeader(slices(table.direction()), headers(table, stacked));
  }

  /** Where cells go. */
  private sealed interface Grid {
    /** The place of the next cell of a row; empty when the grid is full. */
    List<int[]> place(int y, Cell cell);
  }

  /** Beside each other, as filed: column, columns, row, last row. */
  private static final class Beside implements Grid {
    private final Block.Table table;
    private final int[] covered;
    private int row = -1;
    private int x;

    Beside(Block.Table table) {
      this.table = table;
      covered = new int[table.widths().size()];
    }

    @Override
    public List<int[]> place(int y, Cell cell) {
      x = y == row ? x : 0;
      row = y;
      while (x < covered.length && covered[x] > y) {
        x++;
      }
      int columns = Math.min(cell.columns(), covered.length - x);
      if (columns <= 0) {
        return List.of();
      }
      int rows = Math.min(cell.rows(), table.rows().size() - y);
      int column = x;
      for (; x < column + columns; x++) {
        covered[x] = y + rows;
      }
      return List.of(new int[] {column, columns, y, y + rows - 1});
    }
  }

  /** One below the other, where columns would be too narrow for words. */
  private static final class Stacked implements Grid {
    private int next;

    @Override
    public List<int[]> place(int y, Cell cell) {
      return List.of(new int[] {0, 1, next, next++});
    }
  }

  private void content(Block.Table table, int node, Grid grid) {
    for (int y = 0; y < table.rows().size(); y++) {
      Row row = table.rows().get(y);
      if (row.cells().isEmpty()) {
        continue; // covered from above as a whole: no row to whoever listens
      }
      int line = story.tree.open(node, "TR");
      for (Cell cell : row.cells()) {
        for (int[] place : grid.place(y, cell)) {
          int rows = Math.min(cell.rows(), table.rows().size() - y);
          int columns = Math.min(cell.columns(), table.widths().size());
          boolean head = y < table.headerRows();
          String attributes = attributes(columns, told(table, y, rows), head);
          int inner = story.tree.open(line, head ? "TH" : "TD", "", attributes);
          double room = edges[place[0] + place[1]] - edges[place[0]] - 2 * pad;
          BlockSetter setter = new BlockSetter(story, column.width(room), inner, levels);
          setter.set(cell.blocks());
          Bands.Filling filling = new Bands.Filling(place[2], place[3], setter.strips());
          cells.add(new Placed(place[0], place[1], filling));
        }
      }
    }
  }

  /** How many of these rows have cells of their own. */
  private static int told(Block.Table table, int from, int rows) {
    int told = 0;
    for (Row row : table.rows().subList(from, from + rows)) {
      told += row.cells().isEmpty() ? 0 : 1;
    }
    return told;
  }

  private static String attributes(int columns, int rows, boolean head) {
    StringBuilder attributes = new StringBuilder("/O/Table");
    if (head) {
      attributes.append("/Scope/Column");
    }
    if (columns > 1) {
      attributes.append("/ColSpan ").append(columns);
    }
    if (rows > 1) {
      attributes.append("/RowSpan ").append(rows);
    }
    return attributes.length() > 8 ? attributes.toString() : "";
  }

  /** How many rows of the grid are header. */
  private static int headers(Block.Table table, boolean stacked) {
    return stacked ? 0 : table.headerRows();
  }

  private double left(Placed cell, Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT
        ? edges[edges.length - 1] - edges[cell.column() + cell.columns()]
        : edges[cell.column()];
  }

  /** The table from cut to cut. Short rows stay whole; of long ones no single line is left. */
  private List<Strip> slices(Direction direction) {
    List<Strip> slices = new ArrayList<>();
    List<Bands.Cut> cuts = bands.cuts;
    List<List<Placed>> beginning = beginning();
    List<Placed> open = new ArrayList<>();
    int[] ofRow = new int[beginning.size()];
    cuts.forEach(cut -> ofRow[cut.row()]++);
    for (int i = 0; i < cuts.size(); i++) {
      int row = cuts.get(i).row();
      double end = i + 1 < cuts.size() ? cuts.get(i + 1).y() : bands.tops[bands.tops.length - 1];
      boolean goesOn = i + 1 < cuts.size() && cuts.get(i + 1).row() == row;
      boolean begins = i == 0 || cuts.get(i - 1).row() != row;
      boolean ends = i + 2 >= cuts.size() || cuts.get(i + 2).row() != row;
      if (begins) {
        open.removeIf(cell -> cell.filling().last < row && cell.filling().allTaken());
        open.addAll(beginning.get(row));
      }
      Strip slice = slice(open, cuts.get(i).y(), end, direction);
      boolean held = goesOn && (begins || ends || ofRow[row] <= SHORT);
      slices.add(slice.hold(held ? Strip.Hold.WITH_NEXT : Strip.Hold.FREE).on(column.sheet()));
    }
    return slices;
  }

  /** The cells by the row they begin in: a slice looks only at those that can stand in it. */
  private List<List<Placed>> beginning() {
    List<List<Placed>> beginning = new ArrayList<>();
    for (int row = 1; row < bands.tops.length; row++) {
      beginning.add(new ArrayList<>());
    }
    for (Placed cell : cells) {
      beginning.get(cell.filling().row).add(cell);
    }
    return beginning;
  }

  private Strip slice(List<Placed> open, double from, double to, Direction direction) {
    List<Drawn> here = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Placed cell : open) {
      double left = left(cell, direction) + pad;
      Bands.Filling filling = cell.filling();
      // strips stand one below the other, so what earlier slices took need not be looked at again
      for (; !filling.allTaken() && filling.ys[filling.taken] < to - 0.01; filling.taken++) {
        Strip strip = filling.strips.get(filling.taken);
        double y = filling.ys[filling.taken];
        if (y >= from - 0.01) {
          for (Drawn each : strip.drawn()) {
            here.add(each.moved(left, y - from));
          }
          numbers.addAll(strip.notes());
        }
      }
      rules(cell, from, to, direction, here);
    }
    return Strip.of(0, to - from, here, numbers);
  }

  /** The cell's frame as far as it stands in this slice. */
  private void rules(Placed cell, double from, double to, Direction direction, List<Drawn> here) {
    double top = bands.tops[cell.filling().row];
    double bottom = bands.tops[cell.filling().last + 1];
    if (bottom <= from || top >= to) {
      return;
    }
    double left = left(cell, direction);
    double right = left + edges[cell.column() + cell.columns()] - edges[cell.column()];
    double upper = Math.max(top, from);
    double lower = Math.min(bottom, to);
    here.add(new Drawn.Rule(left, upper - from, RULE, lower - upper));
    boolean outer = right > edges[edges.length - 1] - RULE;
    here.add(new Drawn.Rule(outer ? right - RULE : right, upper - from, RULE, lower - upper));
    if (top >= from) {
      here.add(new Drawn.Rule(left, top - from, right - left, RULE));
    }
    // Drawn over the rule of the cell below, so that no rule is thicker than another.
    boolean end = bottom > bands.tops[bands.tops.length - 1] - RULE;
    double y = end ? lower - from - RULE : lower - from;
    here.add(new Drawn.Rule(left, y, right - left, bottom <= to ? RULE : 0));
  }

  private List<Strip> withHeader(List<Strip> slices, int headerRows) {
    double end = bands.tops[Math.min(headerRows, bands.tops.length - 1)];
    List<Strip> header = new ArrayList<>();
    List<Strip> all = new ArrayList<>();
    double y = 0;
    for (Strip slice : slices) {
      boolean head = y + slice.height() <= end + 0.01;
      y += slice.height();
      if (head) {
        header.add(slice);
        all.add(slice.hold(Strip.Hold.WITH_NEXT));
        continue;
      }
      boolean repeat = !header.isEmpty() && end < column.sheet().height() / 3;
      all.add(slice.header(repeat ? List.copyOf(header) : List.of()));
    }
    if (y <= end + 0.01 && !all.isEmpty()) {
      all.replaceAll(s -> s.hold(Strip.Hold.FREE));
    }
    return all;
  }
}
