package org.rostrum.document.docx;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Row;

/**
 * Sets a table as wide as its column. Cells that cover rows become Word's merged cells; every cell
 * ends with a paragraph, and a small paragraph follows every table, without which Word would join
 * two tables into one. For one thread.
 */
final class Tables {
  private static final String AFTER = "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr></w:p>";

  /** Left and right cell margins of the table style. */
  private static final int MARGINS = 160;

  private final Markup out;
  private final Blocks blocks;

  Tables(Markup out, Blocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  void write(Block.Table table, Column column) {
    int[] grid = grid(table.widths(), column.width());
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
    if (table.direction() == Direction.RIGHT_TO_LEFT) {
      out.raw("<w:bidiVisual/>");
    }
    out.raw("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"autofit\"/>");
    out.raw("<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\"");
    out.raw(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    for (int width : grid) {
      out.raw("<w:gridCol w:w=\"").number(width).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
    @Nullable Covering[] covered = new Covering[grid.length];
    int number = 0;
    for (Row row : table.rows()) {
      row(
          row,
          number++ < table.headerRows() ? Column.Ground.HEADER_CELL : Column.Ground.CELL,
          grid,
          covered);
    }
    if (number == 0) {
      row(new Row(List.of()), Column.Ground.CELL, grid, covered);
    }
    out.raw("</w:tbl>").raw(AFTER);
  }

  private static int[] grid(List<Integer> widths, int width) {
    long sum = 0;
    for (int one : widths) {
      sum += Math.max(1, one);
    }
    int[] grid = new int[widths.size()];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = (int) Math.max(1, Math.max(1, widths.get(i)) * (long) width / sum);
    }
    return grid;
  }

  /** A cell above that reaches into the rows to come. */
  private record Covering(int columns, int rows) {}

  private void row(Row row, Column.Ground ground, int[] grid, @Nullable Covering[] covered) {
    out.raw("<w:tr>");
    if (ground == Column.Ground.HEADER_CELL) {
      out.raw("<w:trPr><w:tblHeader/></w:trPr>");
    }
    Iterator<Cell> cells = row.cells().iterator();
    int x = 0;
    while (x < grid.length) {
      Covering above = covered[x];
      if (above != null) {
        covered[x] = above.rows > 1 ? new Covering(above.columns, above.rows - 1) : null;
        open(above.columns, width(grid, x, above.columns), "<w:vMerge/>");
        close();
        x += above.columns;
        continue;
      }
      Cell cell = cells.hasNext() ? cells.next() : new Cell(1, 1, List.of());
      int columns = Math.clamp(cell.columns(), 1, grid.length - x);
      cell(cell, columns, new Column(ground, width(grid, x, columns)));
      if (cell.rows() > 1) {
        covered[x] = new Covering(columns, cell.rows() - 1);
      }
      x += columns;
    }
    while (cells.hasNext()) {
      cell(cells.next(), 1, new Column(ground, grid[grid.length - 1]));
    }
    out.raw("</w:tr>");
  }

  private static int width(int[] grid, int from, int columns) {
    int width = 0;
    for (int i = from; i < Math.min(grid.length, from + columns); i++) {
      width += grid[i];
    }
    return width;
  }

  private void open(int columns, int width, String merge) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).raw("\" w:type=\"dxa\"/>");
    if (columns > 1) {
      out.raw("<w:gridSpan w:val=\"").number(columns).raw("\"/>");
    }
    out.raw(merge).raw("</w:tcPr>");
  }

  private void cell(Cell cell, int columns, Column outer) {
    open(columns, outer.width(), cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
    int before = out.length();
    blocks.write(cell.blocks(), new Column(outer.ground(), Math.max(200, outer.width() - MARGINS)));
    if (out.length() == before) {
      close();
      return;
    }
    out.raw("</w:tc>");
  }

  /** Every cell ends with a paragraph: an empty cell has one, and so has one after a table. */
  private void close() {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>");
  }
}
