package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Row;

/**
 * Sets a table and cuts it into slices wherever no line of any cell is cut, so that a page may end
 * in the middle of a row. For one thread, one table.
 */
final class TableSetter {
  private static final double PAD = 3.6;
  private static final double RULE = 0.5;

  private final Story story;
  private final Scale scale;
  private final double width;
  private final int parent;
  private final Levels levels;
  private final List<Placed> cells = new ArrayList<>();
  private double[] edges = new double[0];
  private double[] tops = new double[0];

  /** A cell with its place in the grid and its content. */
  private record Placed(int column, int columns, int row, int rows, List<Strip> strips) {
    double height() {
      double height = 0;
      for (Strip strip : strips) {
        height += strip.before() + strip.height();
      }
      return height + 2 * PAD;
    }
  }

  TableSetter(Story story, Scale scale, double width, int parent, Levels levels) {
    this.story = story;
    this.scale = scale == Scale.NOTE ? Scale.NOTE : Scale.CELL;
    this.width = width;
    this.parent = parent;
    this.levels = levels;
  }

  List<Strip> set(Block.Table table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    String attributes =
        table.direction() == Direction.RIGHT_TO_LEFT ? "/O/Layout/WritingMode/RlTb" : "";
    int node = story.tree.open(parent, "Table", "", attributes);
    edges = new Columns(scale, width).edges(table);
    content(table, node);
    heights(table.rows().size());
    List<Strip> slices = slices(table.direction());
    return withHeader(slices, table.headerRows());
  }

  private void content(Block.Table table, int node) {
    int[] covered = new int[table.widths().size()];
    for (int y = 0; y < table.rows().size(); y++) {
      Row row = table.rows().get(y);
      if (row.cells().isEmpty()) {
        continue; // covered from above as a whole: no row to whoever listens
      }
      int line = story.tree.open(node, "TR");
      int x = 0;
      for (Cell cell : row.cells()) {
        while (x < covered.length && covered[x] > y) {
          x++;
        }
        int columns = Math.min(cell.columns(), covered.length - x);
        if (columns <= 0) {
          break;
        }
        int rows = Math.min(cell.rows(), table.rows().size() - y);
        boolean head = y < table.headerRows();
        int inner =
            story.tree.open(
                line, head ? "TH" : "TD", "", attributes(columns, told(table, y, rows), head));
        double room = edges[x + columns] - edges[x] - 2 * PAD;
        BlockSetter setter = new BlockSetter(story, scale, Math.max(room, 6), inner, levels);
        setter.set(cell.blocks());
        cells.add(new Placed(x, columns, y, rows, setter.strips()));
        for (int i = x; i < x + columns; i++) {
          covered[i] = y + rows;
        }
        x += columns;
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

  /** Each row is as tall as what ends in it needs. */
  private void heights(int rows) {
    tops = new double[rows + 1];
    for (int y = 0; y < rows; y++) {
      double bottom = tops[y] + 2 * PAD;
      for (Placed cell : cells) {
        if (cell.row() + cell.rows() - 1 == y) {
          bottom = Math.max(bottom, tops[cell.row()] + cell.height());
        }
      }
      tops[y + 1] = bottom;
    }
  }

  private List<Strip> slices(Direction direction) {
    double bottom = tops[tops.length - 1];
    List<double[]> solid = new ArrayList<>();
    for (Placed cell : cells) {
      double y = tops[cell.row()] + PAD;
      for (Strip strip : cell.strips()) {
        y += strip.before();
        solid.add(new double[] {y, y + strip.height()});
        y += strip.height();
      }
    }
    List<Double> cuts = cuts(solid, bottom);
    List<Strip> slices = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      slices.add(slice(cuts.get(i), cuts.get(i + 1), direction));
    }
    return slices;
  }

  private double left(Placed cell, Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT
        ? edges[edges.length - 1] - edges[cell.column() + cell.columns()]
        : edges[cell.column()];
  }

  private static List<Double> cuts(List<double[]> solid, double bottom) {
    List<double[]> sorted = new ArrayList<>(solid);
    sorted.sort((a, b) -> Double.compare(a[0], b[0]));
    List<Double> cuts = new ArrayList<>(List.of(0.0));
    double reach = 0;
    for (double[] each : sorted) {
      if (each[0] >= reach - 0.01 && each[0] > cuts.getLast() + 8) {
        cuts.add(each[0]);
      }
      reach = Math.max(reach, each[1]);
    }
    cuts.add(bottom);
    return cuts;
  }

  private Strip slice(double from, double to, Direction direction) {
    List<Drawn> here = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Placed cell : cells) {
      double y = tops[cell.row()] + PAD;
      double left = left(cell, direction) + PAD;
      for (Strip strip : cell.strips()) {
        y += strip.before();
        if (y >= from - 0.01 && y < to - 0.01) {
          for (Drawn each : strip.drawn()) {
            here.add(each.moved(left, y - from));
          }
          numbers.addAll(strip.notes());
        }
        y += strip.height();
      }
      rules(cell, from, to, direction, here);
    }
    return Strip.of(0, to - from, here, numbers);
  }

  /** The cell's frame as far as it stands in this slice. */
  private void rules(Placed cell, double from, double to, Direction direction, List<Drawn> here) {
    double top = tops[cell.row()];
    double bottom = tops[cell.row() + cell.rows()];
    if (bottom <= from || top >= to) {
      return;
    }
    double left = left(cell, direction);
    double right = left + edges[cell.column() + cell.columns()] - edges[cell.column()];
    double upper = Math.max(top, from);
    double lower = Math.min(bottom, to);
    here.add(new Drawn.Rule(left, upper - from, RULE, lower - upper));
    here.add(new Drawn.Rule(right - RULE, upper - from, RULE, lower - upper));
    if (top >= from) {
      here.add(new Drawn.Rule(left, top - from, right - left, RULE));
    }
    here.add(new Drawn.Rule(left, lower - from - RULE, right - left, bottom <= to ? RULE : 0));
  }

  private List<Strip> withHeader(List<Strip> slices, int headerRows) {
    double end = tops[Math.min(headerRows, tops.length - 1)];
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
      boolean repeat = !header.isEmpty() && end < Measures.HEIGHT / 3;
      all.add(
          new Strip(
              0,
              slice.height(),
              slice.drawn(),
              slice.notes(),
              Strip.Hold.FREE,
              repeat ? List.copyOf(header) : List.of()));
    }
    if (y <= end + 0.01 && !all.isEmpty()) {
      all.replaceAll(s -> s.hold(Strip.Hold.FREE));
    }
    return all;
  }
}
