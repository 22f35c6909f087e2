package org.rostrum.convene.house;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rostrum.storage.revision.Change;

/** What became of named fields. */
final class FieldChanges {
  private FieldChanges() {}

  /** The fields that differ. */
  static SortedMap<String, Change> between(Map<String, String> before, Map<String, String> after) {
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    SortedMap<String, Change> changes = new TreeMap<>();
    for (String name : names) {
      Change change =
          new Change(Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
      if (!change.before().equals(change.after())) {
        changes.put(name, change);
      }
    }
    return changes;
  }
}
