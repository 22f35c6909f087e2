package org.rostrum.web.watch;

import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A number that is counted when somebody looks at the metrics. A room that has one makes a bean of
 * it. Labels are words of ours, such as a state; never a name, a title or an id.
 *
 * @param name as Prometheus has it, such as {@code rostrum_filings}
 * @param meaning what is counted, in a sentence
 * @param label the name of the label; empty for a single number
 * @param count counts: the label's value and its number
 */
public record Counted(
    String name, String meaning, String label, Supplier<Map<String, Long>> count) {

  /** A single number. */
  public static Counted one(String name, String meaning, LongSupplier count) {
    return new Counted(name, meaning, "", () -> Map.of("", count.getAsLong()));
  }

  /** A number for each value of a label. */
  public static Counted each(
      String name, String meaning, String label, Supplier<Map<String, Long>> count) {
    return new Counted(name, meaning, label, count);
  }
}
