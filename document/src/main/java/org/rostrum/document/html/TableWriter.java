package org.rostrum.document.html;

import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Row;

/** Writes tables. For one thread, one annex. */
final class TableWriter {
  private final Story story;
  private final Markup out;
  private final BlockWriter blocks;

  TableWriter(Story story, BlockWriter blocks) {
    this.story = story;
    this.out = story.out();
    this.blocks = blocks;
  }

  void write(Block.Table table, Scope scope, BlockWriter.Room room) {
    boolean scrolls = room != BlockWriter.Room.CELL;
    if (scrolls) {
      out.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
      out.text(story.wording().table()).raw(" ").number(story.nextTable()).raw("\">");
    }
    out.raw("<table");
    Scope inner = scope.enter(scope.language(), table.direction(), out);
    out.raw(">\n");
    columns(table);
    int headers = Math.clamp(table.headerRows(), 0, table.rows().size());
    boolean apart = headers > 0 && closed(table, headers);
    if (apart) {
      out.raw("<thead>\n");
      rows(table, 0, headers, "th", inner);
      out.raw("</thead>\n");
    }
    if (!apart || headers < table.rows().size()) {
      out.raw("<tbody>\n");
      if (!apart) {
        rows(table, 0, headers, "th", inner);
      }
      rows(table, headers, table.rows().size(), "td", inner);
      out.raw("</tbody>\n");
    }
    out.raw(scrolls ? "</table></div>\n" : "</table>\n");
  }

  /** Widths in steps of five hundredths, as classes: pages hold no style of their own. */
  private void columns(Block.Table table) {
    long all = table.widths().stream().mapToLong(Integer::longValue).sum();
    if (table.widths().size() < 2 || all <= 0) {
      return;
    }
    out.raw("<colgroup>");
    for (int width : table.widths()) {
      long step = Math.clamp(Math.round(width * 20.0 / all), 1, 19);
      out.raw("<col class=\"w").number((int) step * 5).raw("\" />");
    }
    out.raw("</colgroup>\n");
  }

  /** Whether no cell of the header rows reaches into the rows below, where HTML would cut it. */
  private static boolean closed(Block.Table table, int headers) {
    for (int i = 0; i < headers; i++) {
      for (Cell cell : table.rows().get(i).cells()) {
        if (i + cell.rows() > headers) {
          return false;
        }
      }
    }
    return true;
  }

  private void rows(Block.Table table, int from, int to, String element, Scope scope) {
    for (Row row : table.rows().subList(from, to)) {
      out.raw("<tr>");
      for (Cell cell : row.cells()) {
        cell(cell, element, scope);
      }
      out.raw("</tr>\n");
    }
  }

  private void cell(Cell cell, String wanted, Scope scope) {
    String element = cell.blocks().isEmpty() ? "td" : wanted;
    out.raw("<").raw(element);
    if (element.equals("th")) {
      out.raw(cell.columns() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
    }
    if (cell.columns() > 1) {
      out.raw(" colspan=\"").number(cell.columns()).raw("\"");
    }
    if (cell.rows() > 1) {
      out.raw(" rowspan=\"").number(cell.rows()).raw("\"");
    }
    out.raw(">");
    blocks.write(cell.blocks(), scope, BlockWriter.Room.CELL);
    out.raw("</").raw(element).raw(">");
  }
}
