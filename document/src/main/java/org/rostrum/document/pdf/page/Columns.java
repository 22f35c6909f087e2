package org.rostrum.document.pdf.page;

import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Row;

/**
 * How wide a table's columns are: as the author made them, but none narrower than its longest word
 * where the others can give.
 */
final class Columns {
  private static final double LETTER = 0.56;

  private final Scale scale;
  private final double width;

  Columns(Scale scale, double width) {
    this.scale = scale;
    this.width = width;
  }

  /** Where each column begins, and where the last one ends. */
  double[] edges(Block.Table table) {
    int count = table.widths().size();
    double sum = 0;
    for (int each : table.widths()) {
      sum += each;
    }
    double[] wide = new double[count];
    double[] least = least(table);
    double needed = 0;
    for (int i = 0; i < count; i++) {
      wide[i] = table.widths().get(i) * width / sum;
      needed += least[i];
    }
    if (needed > width) {
      for (int i = 0; i < count; i++) {
        wide[i] = least[i] * width / needed;
      }
    } else {
      give(wide, least);
    }
    double[] edges = new double[count + 1];
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + wide[i];
    }
    return edges;
  }

  /** Takes from columns that have more than they need what others lack. */
  private static void give(double[] wide, double[] least) {
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < wide.length; i++) {
      lacking += Math.max(0, least[i] - wide[i]);
      spare += Math.max(0, wide[i] - least[i]);
    }
    if (lacking <= 0) {
      return;
    }
    for (int i = 0; i < wide.length; i++) {
      wide[i] = wide[i] < least[i] ? least[i] : wide[i] - (wide[i] - least[i]) * lacking / spare;
    }
  }

  private double[] least(Block.Table table) {
    int count = table.widths().size();
    double[] least = new double[count];
    java.util.Arrays.fill(least, 16);
    int[] covered = new int[count];
    for (int y = 0; y < table.rows().size(); y++) {
      Row row = table.rows().get(y);
      int x = 0;
      for (Cell cell : row.cells()) {
        while (x < count && covered[x] > y) {
          x++;
        }
        int columns = Math.min(cell.columns(), count - x);
        if (columns <= 0) {
          break;
        }
        double needs = Math.min(longest(cell.blocks()) * scale.size * LETTER + 9, width * 0.6);
        for (int i = x; i < x + columns; i++) {
          least[i] = Math.max(least[i], needs / columns);
          covered[i] = y + cell.rows();
        }
        x += columns;
      }
    }
    return least;
  }

  /** Letters in the longest word of some blocks. */
  private static int longest(List<Block> blocks) {
    int longest = 0;
    for (Block block : blocks) {
      longest =
          Math.max(
              longest,
              switch (block) {
                case Block.Heading heading -> longest(Plain.words(heading.line().inlines()));
                case Block.Paragraph paragraph -> longest(Plain.words(paragraph.line().inlines()));
                case Block.ListItem item -> longest(Plain.words(item.line().inlines())) + 3;
                case Block.Aside(List<Block> inner) -> longest(inner);
                case Block.Table _ -> 12;
                case Block.Break _ -> 0;
              });
    }
    return longest;
  }

  private static int longest(String words) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean ends = c <= ' ' || c == '-' || c >= 0x2E80;
      length = ends ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
