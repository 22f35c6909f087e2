package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Row;

/**
 * Makes the spans of a table's cells fill one grid exactly. Word takes rows that are too short, too
 * long or merged with nothing; here a short row gets an empty cell at its end, columns that no cell
 * begins at vanish, and a cell that goes on from nothing stands alone.
 */
final class Grid {
  private final List<Integer> widths;
  private final List<List<Placed>> rows = new ArrayList<>();
  private final List<RawRow> raw;

  Grid(List<Integer> widths, List<RawRow> raw) {
    this.widths = widths;
    this.raw = raw;
    int columns = 1;
    for (RawRow row : raw) {
      List<Placed> placed = place(row);
      rows.add(placed);
      columns = Math.max(columns, placed.getLast().end);
    }
    for (List<Placed> row : rows) {
      int end = row.getLast().end;
      if (end < columns) {
        row.add(new Placed(end, columns, RawCell.Merge.NONE, List.of()));
      }
    }
  }

  private static final class Placed {
    final int start;
    int end;
    final RawCell.Merge down;
    final List<Block> blocks;
    int rows = 1;
    boolean covered;

    Placed(int start, int end, RawCell.Merge down, List<Block> blocks) {
      this.start = start;
      this.end = end;
      this.down = down;
      this.blocks = new ArrayList<>(blocks);
    }
  }

  private static List<Placed> place(RawRow row) {
    List<Placed> placed = new ArrayList<>();
    int at = 0;
    if (row.before > 0) {
      placed.add(new Placed(0, row.before, RawCell.Merge.NONE, List.of()));
      at = row.before;
    }
    for (RawCell cell : row.cells) {
      boolean joins = cell.across() == RawCell.Merge.GOES_ON && !placed.isEmpty();
      if (joins) {
        placed.getLast().end += cell.span();
        placed.getLast().blocks.addAll(cell.blocks());
      } else {
        placed.add(new Placed(at, at + cell.span(), cell.down(), cell.blocks()));
      }
      at += cell.span();
    }
    if (row.after > 0) {
      placed.add(new Placed(at, at + row.after, RawCell.Merge.NONE, List.of()));
    }
    return placed;
  }

  Block.Table table(Direction direction) {
    merge();
    int[] edges = edges();
    List<Row> made = new ArrayList<>();
    for (List<Placed> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (Placed cell : row) {
        if (!cell.covered) {
          int from = Arrays.binarySearch(edges, cell.start);
          int to = Arrays.binarySearch(edges, cell.end);
          cells.add(new Cell(to - from, cell.rows, cell.blocks));
        }
      }
      made.add(new Row(cells));
    }
    return new Block.Table(direction, relativeWidths(edges), headerRows(), made);
  }

  /** Cells that go on from the one above are covered by it; what stands in them joins it. */
  private void merge() {
    Map<Integer, Placed> above = Map.of();
    for (List<Placed> row : rows) {
      Map<Integer, Placed> open = new HashMap<>();
      for (Placed cell : row) {
        Placed upper = cell.down == RawCell.Merge.GOES_ON ? above.get(cell.start) : null;
        if (upper != null && upper.end == cell.end) {
          upper.rows++;
          upper.blocks.addAll(cell.blocks);
          cell.covered = true;
          open.put(cell.start, upper);
        } else if (cell.down != RawCell.Merge.NONE) {
          open.put(cell.start, cell);
        }
      }
      above = open;
    }
  }

  private int[] edges() {
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(0);
    for (List<Placed> row : rows) {
      for (Placed cell : row) {
        edges.add(cell.end);
      }
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<Integer> relativeWidths(int[] edges) {
    List<Integer> relative = new ArrayList<>();
    for (int i = 1; i < edges.length; i++) {
      int sum = 0;
      for (int column = edges[i - 1]; column < edges[i] && column < widths.size(); column++) {
        sum = Math.min(1_000_000, sum + widths.get(column));
      }
      relative.add(sum);
    }
    int known = relative.stream().mapToInt(Integer::intValue).filter(w -> w > 0).sum();
    int count = (int) relative.stream().filter(w -> w > 0).count();
    int ordinary = count == 0 ? 1 : Math.max(1, known / count);
    relative.replaceAll(w -> w > 0 ? w : ordinary);
    return relative;
  }

  /** The header rows at the top, as many as no cell reaches out of. */
  private int headerRows() {
    int headers = 0;
    int reach = 0;
    for (int i = 0; i < raw.size() - 1 && raw.get(i).header; i++) {
      for (Placed cell : rows.get(i)) {
        reach = cell.covered ? reach : Math.max(reach, i + cell.rows);
      }
      headers = reach <= i + 1 ? i + 1 : headers;
    }
    return headers;
  }
}
