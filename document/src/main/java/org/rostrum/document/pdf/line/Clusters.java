package org.rostrum.document.pdf.line;

import java.util.Arrays;

/**
 * A paragraph's clusters in logical order: the smallest pieces that stay whole. For one thread.
 * Parallel lists, for there are many.
 */
final class Clusters {
  /** A cluster that prints nothing. */
  static final int NOTHING = -1;

  int count;
  int[] signs = new int[64];
  int[] from = new int[64];
  int[] items = new int[64];
  double[] widths = new double[64];

  void add(int sign, int at, int item, double width) {
    if (count == signs.length) {
      signs = Arrays.copyOf(signs, 2 * count);
      from = Arrays.copyOf(from, 2 * count);
      items = Arrays.copyOf(items, 2 * count);
      widths = Arrays.copyOf(widths, 2 * count);
    }
    signs[count] = sign;
    from[count] = at;
    items[count] = item;
    widths[count++] = width;
  }
}
