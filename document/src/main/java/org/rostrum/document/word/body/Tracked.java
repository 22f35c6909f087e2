package org.rostrum.document.word.body;

import org.rostrum.document.safety.Departure;

/** The words of one paragraph that tracked changes and hiding concern. For one thread. */
final class Tracked {
  final StringBuilder inserted = new StringBuilder();
  final StringBuilder deleted = new StringBuilder();
  final StringBuilder moved = new StringBuilder();
  final StringBuilder hidden = new StringBuilder();
  private boolean changed;

  void format() {
    changed = true;
  }

  boolean nothing() {
    return !changed
        && inserted.isEmpty()
        && deleted.isEmpty()
        && moved.isEmpty()
        && hidden.isEmpty();
  }

  /** Tells everything gathered and begins anew. */
  void tell(Story story) {
    words(
        story,
        Departure.Kind.INSERTED_TEXT,
        "Words inserted while changes were tracked are taken as accepted.",
        inserted);
    words(
        story,
        Departure.Kind.DELETED_TEXT,
        "Words deleted while changes were tracked are left out.",
        deleted);
    words(
        story,
        Departure.Kind.MOVED_TEXT,
        "Words moved while changes were tracked stand only where they were moved to.",
        moved);
    words(story, Departure.Kind.HIDDEN_TEXT, "Hidden words are left out.", hidden);
    if (changed) {
      story.tell(
          Departure.Kind.CHANGED_FORMAT,
          "A change of format that was tracked is taken as accepted.",
          "");
      changed = false;
    }
  }

  private static void words(Story story, Departure.Kind kind, String what, StringBuilder words) {
    if (!words.toString().isBlank()) {
      story.tell(kind, what, words);
    }
    words.setLength(0);
  }
}
