package org.rostrum.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.document.words.Tongue;

/**
 * One column of a {@link Listing}.
 *
 * @param name its name in addresses and at the head of the CSV
 * @param key its heading, a sentence of the page's room
 * @param shape how it stands on the page
 * @param value what the CSV says; empty for a column that is on the page alone
 * @param order how rows are sorted by it, in a reader's language; empty where they are not
 */
public record ListColumn<T>(
    String name,
    String key,
    Shape shape,
    Optional<Function<T, String>> value,
    Optional<Function<Tongue, Comparator<T>>> order) {

  /** How a column stands on the page. */
  public enum Shape {
    WORDS,
    /** At the end edge. */
    FIGURES,
    /** What can be done with the row; has a heading for those who hear the page. */
    ACTS,
    /** Not on the page, in the CSV alone. */
    CSV
  }

  public boolean isOnPage() {
    return shape != Shape.CSV;
  }

  public boolean isFigures() {
    return shape == Shape.FIGURES;
  }

  public boolean isActs() {
    return shape == Shape.ACTS;
  }
}
