package org.rostrum.document.pdf.page;

import java.util.Arrays;
import java.util.List;
import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Row;

/**
 * How wide a table's columns are: as the author made them, or, where the author left them all
 * alike, as what stands in them asks; none narrower than its longest word where the others can
 * give. For one thread.
 */
final class Columns {
  /** Of a letter the serif face has not, thousandths of the size. */
  private static final int UNKNOWN = 650;

  /** A longer word is broken: it may not push the other columns away. */
  private static final double LONGEST = 120;

  private static final double PADS = 9;

  private final Scale scale;
  private final double width;
  private final Block.Table table;
  private final double[] least;
  private final double[] most;

  Columns(Scale scale, double width, Block.Table table) {
    this.scale = scale;
    this.width = width;
    this.table = table;
    least = new double[table.widths().size()];
    most = new double[least.length];
    Arrays.fill(least, 16);
    Arrays.fill(most, 16);
    measure();
  }

  /** How wide the table must be for no word to be broken. */
  double needed() {
    return Arrays.stream(least).sum();
  }

  /** Where each column begins, and where the last one ends. */
  double[] edges() {
    int count = least.length;
    double needed = needed();
    double[] wide = alike() ? asked() : filed();
    if (needed > width) {
      for (int i = 0; i < count; i++) {
        wide[i] = least[i] * width / needed;
      }
    } else {
      give(wide);
    }
    double[] edges = new double[count + 1];
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + wide[i];
    }
    edges[count] = width;
    return edges;
  }

  /** Whether the author left all columns the width a word processor gives a new table. */
  private boolean alike() {
    int narrowest = table.widths().stream().mapToInt(Integer::intValue).min().orElse(0);
    int widest = table.widths().stream().mapToInt(Integer::intValue).max().orElse(0);
    return least.length > 1 && widest - narrowest <= widest / 50;
  }

  private double[] filed() {
    double sum = table.widths().stream().mapToDouble(Integer::doubleValue).sum();
    return table.widths().stream().mapToDouble(each -> each * width / sum).toArray();
  }

  private double[] asked() {
    double sum = Arrays.stream(most).sum();
    return Arrays.stream(most).map(each -> each * width / sum).toArray();
  }

  /** Takes from columns that have more than they need what others lack. */
  private void give(double[] wide) {
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

  private void measure() {
    int count = least.length;
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
        Extent extent = extent(cell.blocks());
        for (int i = x; i < x + columns; i++) {
          least[i] = Math.max(least[i], (Math.min(extent.least(), LONGEST) + PADS) / columns);
          most[i] = Math.max(most[i], (Math.min(extent.most(), width) + PADS) / columns);
          covered[i] = y + cell.rows();
        }
        x += columns;
      }
    }
  }

  /** How wide the longest word of some blocks is, and the longest paragraph on one line. */
  private record Extent(double least, double most) {
    Extent with(Extent other, double indent) {
      return new Extent(Math.max(least, other.least + indent), Math.max(most, other.most + indent));
    }
  }

  private Extent extent(List<Block> blocks) {
    Extent extent = new Extent(0, 0);
    for (Block block : blocks) {
      extent =
          switch (block) {
            case Block.Heading heading ->
                extent.with(words(Plain.words(heading.line().inlines())), 0);
            case Block.Paragraph paragraph ->
                extent.with(words(Plain.words(paragraph.line().inlines())), 0);
            case Block.ListItem item -> extent.with(words(Plain.words(item.line().inlines())), 16);
            case Block.Aside(List<Block> inner) -> extent.with(extent(inner), 8);
            case Block.Table _ -> extent.with(new Extent(60, 120), 0);
            case Block.Break _ -> extent;
          };
    }
    return extent;
  }

  private Extent words(String words) {
    Face face = Faces.of(Named.SERIF);
    double longest = 0;
    double word = 0;
    double line = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int glyph = face.glyph(c);
      double wide = (glyph == 0 ? UNKNOWN : face.advance(glyph)) * scale.size * 1.04 / 1000;
      boolean ends = c <= ' ' || c >= 0x2E80;
      longest = Math.max(longest, c <= ' ' ? word : word + wide);
      word = ends || c == '-' ? 0 : word + wide;
      line += wide;
    }
    return new Extent(Math.max(longest, word), line);
  }
}
