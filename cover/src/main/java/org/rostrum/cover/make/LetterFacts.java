package org.rostrum.cover.make;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a ready letter says of its delegation and its debate.
 *
 * @param entity the delegation's short name in the letter's language
 * @param head who heads it
 * @param theme the debate's theme
 * @param agendaItem the item of the agenda; may be empty
 * @param day the day of the debate's first sitting
 */
public record LetterFacts(
    String entity, Head head, String theme, String agendaItem, Optional<LocalDate> day) {
  /** Who heads a delegation, and so signs. */
  public enum Head {
    PERMANENT_REPRESENTATIVE,
    PERMANENT_OBSERVER,
    HEAD_OF_DELEGATION
  }
}
