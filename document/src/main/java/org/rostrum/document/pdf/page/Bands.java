package org.rostrum.document.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills a table's rows from above in bands that go right across: in each band every cell sets as
 * much as is as tall as the band. A page may end between two bands, so a row of any height can be
 * parted. For one thread, one table.
 */
final class Bands {
  /** A cell that stands in a band, and how far down its strips stand. */
  static final class Filling {
    final int row;
    final int last;
    final List<Strip> strips;
    final double[] ys;
    int next;

    /** How many of its strips have been taken into slices, from above. */
    int taken;

    /**
     * @param row the row it begins in
     * @param last the row it ends in
     */
    Filling(int row, int last, List<Strip> strips) {
      this.row = row;
      this.last = last;
      this.strips = strips;
      ys = new double[strips.size()];
    }

    boolean allTaken() {
      return taken == strips.size();
    }

    boolean more() {
      return next < strips.size();
    }

    double tall() {
      Strip strip = strips.get(next);
      return strip.before() + strip.height();
    }
  }

  /** A place where the table may be parted, and the row that goes on or begins there. */
  record Cut(double y, int row) {}

  private final List<List<Filling>> beginning = new ArrayList<>();
  private final List<Filling> open = new ArrayList<>();
  private final double pad;
  final double[] tops;
  final List<Cut> cuts = new ArrayList<>();

  private Bands(List<Filling> fillings, int rows, double pad) {
    this.pad = pad;
    tops = new double[rows + 1];
    for (int row = 0; row < rows; row++) {
      beginning.add(new ArrayList<>());
    }
    for (Filling each : fillings) {
      beginning.get(each.row).add(each);
    }
  }

  /**
   * @param pad above and below what stands in a cell, points
   */
  static Bands of(List<Filling> fillings, int rows, double pad) {
    Bands bands = new Bands(fillings, rows, pad);
    for (int row = 0; row < rows; row++) {
      bands.row(row);
    }
    return bands;
  }

  private void row(int row) {
    // only what begins here or has come down to here is looked at: a table may have many rows
    open.removeIf(each -> !each.more());
    open.addAll(beginning.get(row));
    double y = tops[row];
    cuts.add(new Cut(y, row));
    y += pad;
    for (boolean first = true; ; first = false) {
      double tall = 0;
      for (Filling each : open) {
        if (each.last == row && each.more()) {
          tall = Math.max(tall, each.tall());
        }
      }
      if (tall == 0) {
        break;
      }
      if (!first) {
        cuts.add(new Cut(y, row));
      }
      fill(y, tall);
      y += tall;
    }
    tops[row + 1] = y + pad;
  }

  private void fill(double y, double tall) {
    for (Filling each : open) {
      double filled = 0;
      while (each.more() && filled + each.tall() <= tall + 0.01) {
        each.ys[each.next] = y + filled + each.strips.get(each.next).before();
        filled += each.tall();
        each.next++;
      }
    }
  }
}
