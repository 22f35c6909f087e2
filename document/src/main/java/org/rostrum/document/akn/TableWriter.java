package org.rostrum.document.akn;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Row;

/**
 * Writes tables. The schema lets no row be without a cell, so a row all of whose places are covered
 * from above is left out and what covers it reaches one row less far.
 */
final class TableWriter {
  private final TextWriter text;
  private final BlockWriter blocks;
  private final Markup out;

  TableWriter(TextWriter text, BlockWriter blocks) {
    this.text = text;
    this.blocks = blocks;
    this.out = text.out;
  }

  void write(Block.Table table) {
    out.raw("<table");
    text.tableIdentifier();
    if (table.direction() == Direction.RIGHT_TO_LEFT) {
      out.raw(" class=\"rtl\"");
    }
    out.raw(">\n");
    List<Row> rows = table.rows();
    int[] before = rowsWithCellsBefore(rows);
    if (before[rows.size()] == 0) {
      out.raw("<tr><td/></tr>\n");
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cells().isEmpty()) {
        continue;
      }
      out.raw("<tr>");
      String element = i < table.headerRows() ? "th" : "td";
      for (Cell cell : rows.get(i).cells()) {
        int end = (int) Math.min(rows.size(), (long) i + Math.max(1, cell.rows()));
        cell(element, cell, before[end] - before[i]);
      }
      out.raw("</tr>\n");
    }
    out.raw("</table>\n");
  }

  private static int[] rowsWithCellsBefore(List<Row> rows) {
    int[] before = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      before[i + 1] = before[i] + (rows.get(i).cells().isEmpty() ? 0 : 1);
    }
    return before;
  }

  private void cell(String element, Cell cell, int rows) {
    out.raw("<").raw(element);
    if (cell.columns() > 1) {
      out.raw(" colspan=\"").raw(cell.columns()).raw("\"");
    }
    if (rows > 1) {
      out.raw(" rowspan=\"").raw(rows).raw("\"");
    }
    out.raw(">");
    blocks.writeAny(cell.blocks(), BlockWriter.Numbering.NONE);
    out.raw("</").raw(element).raw(">");
  }
}
