package org.rostrum.document.pdf.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses where lines end so that the whole paragraph has the least unevenness (the idea and the
 * costs are Knuth and Plass's, "Breaking Paragraphs into Lines", 1981; by dynamic programming). For
 * one thread.
 */
final class Breaker {
  /**
   * How many times its give a gap may grow before the line is left uneven; a space gives half its
   * width, so it is never wider than twice its width.
   */
  static final double MOST = 2;

  private static final double SHRINK = 0.25;

  private static final double PART = 10_000;
  private static final double PART_AGAIN = 20_000;

  private Breaker() {}

  /**
   * What stands between two places where a line may end.
   *
   * @param from first cluster
   * @param to after the last cluster
   * @param lead blank at its beginning that is left out where a line begins with it
   * @param solid width without the blank at the end
   * @param space width of the blank at the end, left out where a line ends with it
   * @param give how far the gap after it may well grow
   * @param hyphen width of the hyphen printed when the line ends here; 0 for none
   * @param forced whether the line must end here
   */
  record Chunk(
      int from,
      int to,
      double lead,
      double solid,
      double space,
      double give,
      double hyphen,
      End forced) {}

  /** Whether a line must end after a chunk. */
  enum End {
    MAY,
    MUST
  }

  /** A line: chunks from {@code first} to before {@code after}. */
  record Range(int first, int after) {}

  /**
   * The lines of a paragraph.
   *
   * @param worst the most any gap grows, in times of its give
   */
  record Lines(List<Range> ranges, double worst) {}

  static Lines lines(List<Chunk> chunks, double width) {
    int n = chunks.size();
    double[] cost = new double[n + 1];
    double[] worst = new double[n + 1];
    int[] before = new int[n + 1];
    int[] parted = new int[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= n; end++) {
      Chunk last = chunks.get(end - 1);
      boolean open = end == n || last.forced() == End.MUST;
      double natural = last.solid() + (open ? 0 : last.hyphen());
      double give = 0;
      double shrink = 0;
      for (int start = end - 1; start >= 0; start--) {
        Chunk first = chunks.get(start);
        if (start < end - 1) {
          if (first.forced() == End.MUST) {
            break;
          }
          natural += first.solid() + first.space();
          give += first.give();
          shrink += SHRINK * first.space();
        }
        double rest = width - natural + first.lead();
        if (rest + shrink < -0.01 && start < end - 1) {
          break;
        }
        if (cost[start] == Double.MAX_VALUE) {
          continue;
        }
        double ratio = ratio(rest, give, shrink, open);
        double bad = 10 + 100 * Math.abs(ratio * ratio * ratio);
        double total = cost[start] + Math.min(bad, 10_000) * bad;
        boolean hyphen = last.hyphen() > 0 && !open;
        if (hyphen) {
          total += PART + PART_AGAIN * parted[start];
        }
        if (total < cost[end]) {
          cost[end] = total;
          before[end] = start;
          worst[end] = Math.max(worst[start], ratio);
          parted[end] = hyphen ? parted[start] + 1 : 0;
        }
      }
    }
    ArrayDeque<Range> lines = new ArrayDeque<>();
    for (int end = n; end > 0; end = before[end]) {
      lines.addFirst(new Range(before[end], end));
    }
    return new Lines(new ArrayList<>(lines), worst[n]);
  }

  /** How far a line's gaps grow (or shrink, below 0), in times of what they give. */
  private static double ratio(double rest, double give, double shrink, boolean open) {
    if (rest < 0) {
      return shrink > 0 ? Math.max(-1, rest / shrink) : 0;
    }
    if (open) {
      return 0;
    }
    return give > 0 ? Math.min(rest / give, 30) : 30;
  }
}
