package org.rostrum.convene.letters;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rostrum.post.Sending;

/**
 * What is drafted by the clock for one debate.
 *
 * @param reminders how many days before the deadline, to missions that have not filed
 * @param checks how many days before it everybody is asked to try entering
 * @param sending whether the drafts wait for a look
 * @param version hand it back when changing it
 */
public record Plan(
    SortedSet<Integer> reminders, SortedSet<Integer> checks, Sending sending, long version) {
  private static final int LONGEST = 90;

  /** What holds until an officer decides otherwise. */
  public static final Plan STANDARD = new Plan(days("7,2"), days("7,2"), Sending.AFTER_A_LOOK, 0);

  public Plan {
    reminders = Collections.unmodifiableSortedSet(new TreeSet<>(reminders));
    checks = Collections.unmodifiableSortedSet(new TreeSet<>(checks));
  }

  /**
   * The days of a text such as {@code 7, 2}.
   *
   * @throws IllegalArgumentException when it holds anything but whole numbers from 0 to 90
   */
  static SortedSet<Integer> days(String text) {
    SortedSet<Integer> days = new TreeSet<>();
    for (String part : text.split("[,\\s\u060c\uff0c\u3001]+", -1)) {
      if (!part.isBlank()) {
        int day = Integer.parseInt(part.strip());
        if (day < 0 || day > LONGEST) {
          throw new IllegalArgumentException("no number of days: " + part);
        }
        days.add(day);
      }
    }
    return days;
  }

  /** Days as a field shows them, the farthest first. */
  public static String text(Collection<Integer> days) {
    return days.stream()
        .sorted(Comparator.reverseOrder())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
