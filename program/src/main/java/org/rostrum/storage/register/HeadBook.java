package org.rostrum.storage.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Heads;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Tree;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The signed heads of one log. A head is signed only of what is committed, once a size, and
 * remembered: as long as this server runs, it cannot be brought to sign another of that size or a
 * smaller one. Those given out are written down a little later, many at once: they sign nothing
 * that is not on the disk. Safe for many threads.
 */
final class HeadBook {
  /** A head that was signed. */
  record Signed(Checkpoint checkpoint, SignedNote note) {}

  private record State(Edge edge, List<VerifierKey> keys) {}

  private final Database database;
  private final RegisterRows rows;
  private final KeyRing keys;
  private final Clock clock;
  private final Registrar.Log log;
  private final Map<Long, SignedNote> unwritten = new ConcurrentSkipListMap<>();
  private volatile Optional<Signed> latest = Optional.empty();

  HeadBook(Database database, KeyRing keys, Clock clock, Registrar.Log log) {
    this.database = database;
    this.rows = new RegisterRows(log);
    this.keys = keys;
    this.clock = clock;
    this.log = log;
  }

  /** The head of what is committed now. */
  Signed current() {
    State state = database.read(jdbc -> new State(rows.edge(jdbc), KeyRows.present(jdbc)));
    Optional<Signed> known = latest;
    if (known.isPresent() && known.get().checkpoint().size() == state.edge().size()) {
      return same(known.get(), state.edge());
    }
    return sign(state);
  }

  private synchronized Signed sign(State state) {
    long size = state.edge().size();
    if (latest.isPresent()) {
      Signed known = latest.get();
      if (known.checkpoint().size() == size) {
        return same(known, state.edge());
      }
      if (known.checkpoint().size() > size) {
        return notShrunk(known);
      }
    }
    SigningKeys signing = keys.present(state.keys()).named(log.origin(keys.name()));
    Checkpoint checkpoint = new Checkpoint(signing.name(), size, root(state.edge()));
    Signed signed = new Signed(checkpoint, Heads.sign(checkpoint, signing.all(), clock.instant()));
    latest = Optional.of(signed);
    unwritten.put(size, signed.note());
    return signed;
  }

  /** A slower thread may come with an older state; a database that went back is refused. */
  private Signed notShrunk(Signed known) {
    Edge now = database.read(rows::edge);
    if (now.size() < known.checkpoint().size()) {
      throw older(known, now);
    }
    return known;
  }

  private Signed same(Signed known, Edge edge) {
    if (!known.checkpoint().root().equals(root(edge))) {
      throw older(known, edge);
    }
    return known;
  }

  private static StorageTrouble older(Signed known, Edge edge) {
    return StorageTrouble.of(
        Kind.OLDER_DATA,
        "remembered",
        known.checkpoint().size() + " " + known.checkpoint().root(),
        "found",
        edge.size() + " " + root(edge));
  }

  private static Hash root(Edge edge) {
    return new Tree(new EdgeNodes(edge), edge.size()).root();
  }

  /** The head of what is committed, when the public log does not hold it yet. */
  Optional<Checkpoint> unsealed() {
    RegisterRows open = new RegisterRows(Registrar.Log.DEBATES);
    return database.read(jdbc -> {
      Edge edge = rows.edge(jdbc);
      String sealed =
          open.lastOf(jdbc, Registrar.HOUSE, Registrar.READINGS_HEAD)
              .flatMap(leaf -> leaf.entry().fact("size"))
              .orElse("0");
      return Long.parseLong(sealed) < edge.size()
          ? Optional.of(new Checkpoint(log.origin(keys.name()), edge.size(), root(edge)))
          : Optional.empty();
    });
  }

  /** Writes down the heads given out since the last time. */
  void write() {
    Map<Long, SignedNote> now = Map.copyOf(unwritten);
    if (now.isEmpty()) {
      return;
    }
    database.write(jdbc -> {
      now.forEach((size, note) -> rows.keepHead(jdbc, size, note));
      return now.size();
    });
    now.keySet().forEach(unwritten::remove);
  }
}
