package org.rostrum.document.text;

import java.util.Set;

/**
 * How a run of words stands: its emphasis, its language and its direction.
 *
 * @param emphasis what makes it stand out; empty for plain words
 * @param language a BCP 47 tag such as {@code fr} or {@code zh-Hans}, {@code und} when unknown
 * @param direction the direction the run was marked with
 */
public record Style(Set<Emphasis> emphasis, String language, Direction direction) {
  public Style {
    emphasis = Set.copyOf(emphasis);
  }

  /** Plain words in a language, running left to right. */
  public static Style plain(String language) {
    return new Style(Set.of(), language, Direction.LEFT_TO_RIGHT);
  }

  /** Whether the run stands out in this way. */
  public boolean has(Emphasis one) {
    return emphasis.contains(one);
  }
}
