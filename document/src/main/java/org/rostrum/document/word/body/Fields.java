package org.rostrum.document.word.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Inline;

/**
 * The fields open at a place of a story, innermost first. What is asked of them for each run is
 * known without going through them: a file may open as many as it likes. For one thread.
 */
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();
  private final Deque<Field> leading = new ArrayDeque<>();
  private int instructing;
  private int met;

  void begin(Field field) {
    open.push(field);
    field.openAt(met);
    if (!field.showing()) {
      instructing++;
    } else if (field.target() != null) {
      leading.push(field);
    }
  }

  /** What the innermost field's result is shown for begins. */
  void show(Field field, Inline.@Nullable Target target) {
    field.show(target);
    instructing--;
    if (target != null) {
      leading.push(field);
    }
  }

  @Nullable Field innermost() {
    return open.peek();
  }

  @Nullable Field end() {
    Field field = open.poll();
    if (field != null) {
      closed(field);
    }
    return field;
  }

  /** Takes out one that was begun, wherever it stands by now. */
  void remove(Field field) {
    if (open.remove(field)) {
      closed(field);
    }
  }

  private void closed(Field field) {
    if (!field.showing()) {
      instructing--;
    } else if (field.target() != null) {
      leading.remove(field);
    }
  }

  /** Whether what is met now belongs to an instruction and not to a result. */
  boolean instructing() {
    return instructing > 0;
  }

  /** Where what is shown now leads, by the innermost link field. */
  Inline.@Nullable Target target() {
    Field field = leading.peek();
    return field == null ? null : field.target();
  }

  /** Words of a result are met: all open fields have one. */
  void met() {
    met++;
  }

  /** Whether words were met since a field began. */
  boolean hasResult(Field field) {
    return met > field.openedAt();
  }

  Iterable<Field> all() {
    return open;
  }
}
