package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.AuditReport.Wrong;
import org.rostrum.storage.register.Registrar.Log;

/** Which key may have signed a head of which size, by the register's own entries. */
final class KeyHistory {
  private record Era(List<VerifierKey> keys, long from, long to) {}

  private final List<Era> eras = new ArrayList<>();
  private Optional<Wrong> wrong = Optional.empty();

  /**
   * Follows the keys from the first to the present one.
   *
   * @param generations the keys of each, oldest first
   * @param changes the entries of the house's own history
   */
  KeyHistory(List<List<VerifierKey>> generations, List<Leaf> changes) {
    List<Leaf> proper =
        changes.stream().filter(leaf -> leaf.entry().kind().equals(KeyChange.KIND)).toList();
    long from = 0;
    for (int i = 0; i < generations.size(); i++) {
      boolean last = i + 1 == generations.size();
      long to = last || i >= proper.size() ? Long.MAX_VALUE : proper.get(i).entry().index() + 1;
      eras.add(new Era(generations.get(i), from, to));
      if (!last && !follows(generations.get(i), generations.get(i + 1), proper, i)) {
        wrong = Optional.of(Wrong.at(Kind.KEY_UNKNOWN, Log.DEBATES, i + 2L, ""));
        return;
      }
      from = to;
    }
    if (proper.size() >= generations.size() && !generations.isEmpty()) {
      Leaf extra = proper.get(generations.size() - 1);
      wrong = Optional.of(Wrong.at(Kind.KEY_UNKNOWN, Log.DEBATES, extra.entry().index(), ""));
    }
  }

  Optional<Wrong> wrong() {
    return wrong;
  }

  /** Those that may have signed a head of this size. */
  List<VerifierKey> at(Log log, long size) {
    return eras.stream()
        .filter(era -> log == Log.READINGS || (size >= era.from() && size <= era.to()))
        .flatMap(era -> era.keys().stream())
        .map(key -> key.named(log.origin(key.name())))
        .toList();
  }

  private static boolean follows(
      List<VerifierKey> former, List<VerifierKey> fresh, List<Leaf> changes, int place) {
    return place < changes.size()
        && fresh.getFirst().algorithm() == Algorithm.ED25519
        && KeyChange.holds(changes.get(place).entry(), former.getFirst(), fresh.getFirst());
  }
}
