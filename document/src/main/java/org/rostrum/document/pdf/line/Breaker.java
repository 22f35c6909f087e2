package org.rostrum.document.pdf.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses where lines end so that the whole paragraph has the least unevenness (the idea is Knuth
 * and Plass's, with exact costs by dynamic programming). For one thread.
 */
final class Breaker {
  /** Spaces may grow by this much of their width before a line is left uneven. */
  static final double MOST = 1.6;

  private static final double SHRINK = 0.22;

  private Breaker() {}

  /**
   * What stands between two places where a line may end.
   *
   * @param from first cluster
   * @param to after the last cluster
   * @param solid width without spaces at the end
   * @param space width of the spaces at the end
   * @param give how far the gap after it may grow
   * @param hyphen width of the hyphen printed when the line ends here; 0 for none
   * @param forced whether the line must end here
   */
  record Chunk(
      int from, int to, double solid, double space, double give, double hyphen, End forced) {}

  /** Whether a line must end after a chunk. */
  enum End {
    MAY,
    MUST
  }

  /** A line: chunks from {@code first} to before {@code after}. */
  record Range(int first, int after) {}

  static List<Range> lines(List<Chunk> chunks, double width) {
    int n = chunks.size();
    double[] cost = new double[n + 1];
    int[] before = new int[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= n; end++) {
      Chunk last = chunks.get(end - 1);
      double natural = last.solid() + last.hyphen();
      double give = 0;
      double shrink = 0;
      for (int start = end - 1; start >= 0; start--) {
        if (start < end - 1) {
          Chunk chunk = chunks.get(start);
          if (chunk.forced() == End.MUST) {
            break;
          }
          natural += chunk.solid() + chunk.space();
          give += chunk.give();
          shrink += SHRINK * chunk.space();
        }
        boolean alone = start == end - 1;
        if (natural - shrink > width + 0.01 && !alone) {
          break;
        }
        if (cost[start] == Double.MAX_VALUE) {
          continue;
        }
        boolean open = end == n || last.forced() == End.MUST;
        double total =
            cost[start]
                + cost(width - natural, give, shrink, open)
                + (last.hyphen() > 0 && !open ? 900 : 0);
        if (total < cost[end]) {
          cost[end] = total;
          before[end] = start;
        }
      }
    }
    ArrayDeque<Range> lines = new ArrayDeque<>();
    for (int end = n; end > 0; end = before[end]) {
      lines.addFirst(new Range(before[end], end));
    }
    return new ArrayList<>(lines);
  }

  private static double cost(double rest, double give, double shrink, boolean open) {
    if (rest < 0) {
      double ratio = shrink > 0 ? -rest / shrink : 1;
      return 10 + 100 * ratio * ratio * ratio;
    }
    if (open) {
      return 10;
    }
    double ratio = give > 0 ? rest / give : 10;
    return 10 + (ratio <= MOST ? 60 * ratio * ratio * ratio : 400 + 2_000 * Math.min(ratio, 20));
  }
}
