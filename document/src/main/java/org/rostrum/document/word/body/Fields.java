package org.rostrum.document.word.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Inline;

/** The fields open at a place of a story, innermost first. For one thread. */
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  void begin(Field field) {
    open.push(field);
  }

  @Nullable Field innermost() {
    return open.peek();
  }

  @Nullable Field end() {
    return open.poll();
  }

  /** Takes out one that was begun, wherever it stands by now. */
  void remove(Field field) {
    open.remove(field);
  }

  /** Whether what is met now belongs to an instruction and not to a result. */
  boolean instructing() {
    for (Field field : open) {
      if (!field.showing()) {
        return true;
      }
    }
    return false;
  }

  /** Where what is shown now leads, by the innermost link field. */
  Inline.@Nullable Target target() {
    for (Field field : open) {
      if (field.target() != null) {
        return field.target();
      }
    }
    return null;
  }

  /** Words of a result are met: all open fields have one. */
  void met() {
    for (Field field : open) {
      field.met();
    }
  }

  Iterable<Field> all() {
    return open;
  }
}
