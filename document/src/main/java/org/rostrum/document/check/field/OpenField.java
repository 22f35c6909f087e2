package org.rostrum.document.check.field;

import java.util.Set;
import org.rostrum.document.safety.Place;

/** A field that has begun and not ended. For one thread. */
final class OpenField {
  final Place place;

  /** All that stands in the instruction, deleted or not, whichever program reads it. */
  final StringBuilder instruction = new StringBuilder();

  final StringBuilder shown = new StringBuilder();
  boolean showing;

  /** Whether another field stands where its name should be. */
  boolean computed;

  /** What stands there for a program that knows every vocabulary, what was deleted left out. */
  private final StringBuilder newer = new StringBuilder();

  /** The same for a program that knows none but the first. */
  private final StringBuilder older = new StringBuilder();

  OpenField(Place place) {
    this.place = place;
  }

  /** Which programs read some words of an instruction. */
  enum Readers {
    ALL,
    NEWER,
    OLDER,
    NONE
  }

  void says(CharSequence words, Readers readers) {
    instruction.append(words);
    if (readers == Readers.ALL || readers == Readers.NEWER) {
      newer.append(words);
    }
    if (readers == Readers.ALL || readers == Readers.OLDER) {
      older.append(words);
    }
  }

  /** What it says to one program or another; mostly one and the same. */
  Set<String> readings() {
    Set<String> readings = new java.util.LinkedHashSet<>();
    readings.add(Instruction.plain(instruction));
    readings.add(Instruction.plain(newer));
    readings.add(Instruction.plain(older));
    if (readings.size() > 1) {
      readings.remove("");
    }
    return readings;
  }
}
