package org.rostrum.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a command cost.
 *
 * @param cpu user and system time of the process and all it started, in seconds
 * @param wall from start to end
 * @param peak the largest resident memory of any one process, in bytes; 0 where it cannot be told
 * @param exit the exit code
 */
record Figures(double cpu, Duration wall, long peak, int exit) {
  /** The median of each figure by itself; the exit code is the worst. */
  static Figures median(List<Figures> runs) {
    return new Figures(
        middle(runs, Figures::cpu),
        Duration.ofMillis((long) middle(runs, each -> each.wall().toMillis())),
        (long) middle(runs, Figures::peak),
        runs.stream().mapToInt(Figures::exit).max().orElse(0));
  }

  private static double middle(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    List<Double> sorted = new ArrayList<>(runs.stream().map(figure::applyAsDouble).toList());
    sorted.sort(Comparator.naturalOrder());
    return sorted.get(sorted.size() / 2);
  }
}
