package org.rostrum.storage.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Growth;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.log.Register;
import org.rostrum.register.log.TlogProof;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Tree;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the register. Entries are appended in the transaction of the row they tell of, so that both
 * are there or neither; heads are signed and proofs given after the commit. Safe for many threads
 * and for several servers on one database.
 */
public final class Registrar implements AutoCloseable {
  /** Whoever appends opens the transaction with {@code database.writeInTurn(TURN, ...)}. */
  public static final String TURN = "register";

  /** The kind of the entry that holds the head of the private log. */
  public static final String READINGS_HEAD = "readings-head";

  /** What stands in place of a debate where an entry concerns the house itself. */
  public static final String HOUSE = "house";

  /**
   * How far the clock may step back before nothing is appended. Within it an entry takes the time
   * of the one before it: time stands still for that long and never runs back.
   */
  public static final Duration SMALL_STEP = Duration.ofSeconds(2);

  /** The two logs. */
  public enum Log {
    /** All that happens to debates; its head is public. */
    DEBATES(""),
    /** Who read unpublished files; its head is an entry of the other. */
    READINGS("/readings");

    private final String suffix;

    Log(String suffix) {
      this.suffix = suffix;
    }

    /** The log's own name in the register of this name. */
    public String origin(String register) {
      return register + suffix;
    }
  }

  /**
   * What was appended; committed when the caller's transaction is.
   *
   * @param index its place in the log
   * @param time the entry's
   * @param salt what seals it, for the receipt alone
   */
  public record Appended(Log log, long index, Instant time, Hash salt) {}

  /**
   * How far a log has come.
   *
   * @param last when its last entry was made
   */
  public record Head(long size, Instant last) {}

  private final Database database;
  private final Clock clock;
  private final SecureRandom random;
  private final KeyRing keys;
  private final Map<Log, HeadBook> heads = new EnumMap<>(Log.class);

  Registrar(Database database, KeyRing keys, Clock clock, SecureRandom random) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
    this.random = random;
    for (Log log : Log.values()) {
      heads.put(log, new HeadBook(database, keys, clock, log));
    }
  }

  /**
   * Opens the register, making it at the first start.
   *
   * @param name the name of a register that is made now, such as {@code
   *     "debates.example.org/register"}; one that is there keeps its own
   * @param algorithms of a key that is made now, {@code ED25519} first
   * @throws StorageTrouble when the key file is not this register's
   */
  public static Registrar open(
      Database database,
      SigningKeyFile file,
      String name,
      List<Algorithm> algorithms,
      Clock clock,
      SecureRandom random) {
    KeyRotation.finish(database, file, clock, random);
    KeyRing keys = KeyRing.open(database, file, name, algorithms, clock);
    return new Registrar(database, keys, clock, random);
  }

  /**
   * Appends what happened, as part of the transaction that is open.
   *
   * @param debate whose history it belongs to; {@link #HOUSE} for what concerns none
   * @param facts names in lower case with hyphens, values of one line; no personal names
   * @throws StorageTrouble when the clock has run back
   * @throws IllegalStateException outside a transaction
   */
  public Appended append(
      JdbcClient jdbc, Log log, String debate, String kind, Map<String, String> facts) {
    refuseOutsideTransaction();
    RegisterRows rows = new RegisterRows(log);
    Edge edge = rows.edge(jdbc);
    EdgeNodes nodes = new EdgeNodes(edge);
    Register register =
        new Register(log.origin(keys.name()), new Tree(nodes, edge.size()), edge.last());
    try {
      Register.Appended appended = register.append(after(edge), debate, kind, facts, random);
      Leaf leaf = appended.leaf();
      Instant time = leaf.entry().time();
      rows.keep(jdbc, leaf, nodes.fresh(), nodes.edge(edge.size() + 1, time));
      return new Appended(log, edge.size(), time, leaf.salt());
    } catch (Register.ClockRanBack e) {
      throw ranBack(edge.last(), clock.instant()).because(e);
    }
  }

  /** What proves to anybody that a committed entry stands under the present signed head. */
  public TlogProof prove(Log log, long index) {
    HeadBook.Signed head = current(log);
    RegisterRows rows = new RegisterRows(log);
    Leaf leaf =
        database
            .read(jdbc -> rows.leaf(jdbc, index))
            .filter(found -> index < head.checkpoint().size())
            .orElseThrow(() -> new IllegalArgumentException("no committed entry " + index));
    List<Hash> path =
        new KeptNodes(database, rows)
            .answer(nodes -> new Tree(nodes, head.checkpoint().size()).inclusion(index));
    return new TlogProof(leaf, index, path, head.note());
  }

  /** What proves that the present signed head holds an earlier one unchanged. */
  public Growth growth(Log log, long earlierSize) {
    HeadBook.Signed head = current(log);
    List<Hash> path =
        new KeptNodes(database, new RegisterRows(log))
            .answer(nodes -> new Tree(nodes, head.checkpoint().size()).consistency(earlierSize));
    return new Growth(earlierSize, path, head.note());
  }

  /** The signed head of what is committed. */
  public SignedNote checkpoint(Log log) {
    return current(log).note();
  }

  /** The keys of a register that is not open, the present one first. */
  public static List<VerifierKey> keys(Database database) {
    return database.read(KeyRows::all);
  }

  /** The keys that may have signed the public log, the present one first. */
  public List<VerifierKey> keys() {
    return keys(Log.DEBATES);
  }

  /** The keys that may have signed a log, the present one first. */
  public List<VerifierKey> keys(Log log) {
    return keys.all().stream().map(key -> key.named(log.origin(key.name()))).toList();
  }

  /** The entries of one debate in the public log, in order. */
  public List<Leaf> leaves(JdbcClient jdbc, String debate) {
    return leaves(jdbc, Log.DEBATES, debate);
  }

  /** The entries of one debate in a log, in order. */
  public List<Leaf> leaves(JdbcClient jdbc, Log log, String debate) {
    return new RegisterRows(log).leaves(jdbc, debate);
  }

  /**
   * Roots of complete subtrees of one height that stand beside each other, as many as there are.
   */
  public List<Hash> nodes(Log log, int height, long first, int most) {
    return database.read(jdbc -> new RegisterRows(log).row(jdbc, height, first, most));
  }

  /** Sealed leaves that stand beside each other, as the tree commits to them. */
  public List<String> sealed(Log log, long first, int most) {
    return database.read(jdbc ->
        new RegisterRows(log)
            .page(jdbc, first, most).stream()
                .map(row -> Leaf.open(row.opening()).orElseThrow().content())
                .toList());
  }

  /**
   * Puts the head of the private log into the public one, when anything was read since the last
   * time: from then on no reading can be taken back.
   *
   * @return the entry that does it
   */
  public Optional<Appended> sealReadings() {
    Optional<Checkpoint> readings = heads(Log.READINGS).unsealed();
    return readings.map(head ->
        database.writeInTurn(
            TURN,
            jdbc ->
                append(
                    jdbc,
                    Log.DEBATES,
                    HOUSE,
                    READINGS_HEAD,
                    Map.of("size", Long.toString(head.size()), "root-sha256", head.root().hex()))));
  }

  /** Writes down the heads given out since the last time; called now and then, and at the end. */
  public void writeHeads() {
    heads.values().forEach(HeadBook::write);
  }

  /** How far a log has come, unsigned: for pages that only tell of it. */
  public Head head(Log log) {
    Edge edge = database.read(jdbc -> new RegisterRows(log).edge(jdbc));
    return new Head(edge.size(), edge.last());
  }

  /** What would keep an entry from being appended now. */
  public Optional<StorageTrouble> trouble() {
    Instant now = clock.instant();
    for (Log log : Log.values()) {
      Instant last = database.read(jdbc -> new RegisterRows(log).edge(jdbc)).last();
      if (now.isBefore(last.minus(SMALL_STEP))) {
        return Optional.of(ranBack(last, now));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    writeHeads();
  }

  private HeadBook.Signed current(Log log) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a head is signed after the commit, never before");
    }
    return heads(log).current();
  }

  private HeadBook heads(Log log) {
    return Objects.requireNonNull(heads.get(log));
  }

  /** The time of the next entry. */
  private Instant after(Edge edge) {
    Instant now = clock.instant();
    boolean small = now.isBefore(edge.last()) && !now.isBefore(edge.last().minus(SMALL_STEP));
    return small ? edge.last() : now;
  }

  private void refuseOutsideTransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("append in the transaction that writes what the entry tells");
    }
  }

  private static StorageTrouble ranBack(Instant last, Instant now) {
    return StorageTrouble.of(Kind.CLOCK_RAN_BACK, "last", last, "now", now);
  }
}
