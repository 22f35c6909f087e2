package org.rostrum.debate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The letter a concept note was circulated with, when it was.
 *
 * @param symbol the note's own symbol; empty when it has none
 * @param dated the date of the letter that annexes it
 * @param from who signed that letter, in words
 * @param addressedTo to whom, in words; usually the Secretary-General
 */
public record NoteSource(
    String symbol, Optional<LocalDate> dated, String from, String addressedTo) {
  /** A note that came without a letter. */
  public static final NoteSource UNKNOWN = new NoteSource("", Optional.empty(), "", "");
}
