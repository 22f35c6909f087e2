package org.rostrum.storage.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.AuditReport.Wrong;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.storage.register.Witness.Claim;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes everything the register stands for, in one state of the database: keys, both logs, the
 * heads given out, the rows of other rooms against their entries, the files, and what became of
 * each filing. It knows no act: rooms bring their rows as {@link Witness}es.
 */
public final class RegisterAudit {
  private final Database database;
  private final List<Witness> witnesses;
  private final Predicate<FileHash> isWhole;
  private final List<VerifierKey> trusted;

  /**
   * @param isWhole whether a file is in the store with all its bytes right
   * @param trusted keys known from elsewhere, paper for one; empty to believe the register's first
   */
  public RegisterAudit(
      Database database,
      List<Witness> witnesses,
      Predicate<FileHash> isWhole,
      List<VerifierKey> trusted) {
    this.database = database;
    this.witnesses = List.copyOf(witnesses);
    this.isWhole = isWhole;
    this.trusted = List.copyOf(trusted);
  }

  /** Reads all of it; takes a while where there is much. */
  public AuditReport run() {
    return database.read(this::run);
  }

  private AuditReport run(JdbcClient jdbc) {
    RegisterRows rows = new RegisterRows(Log.DEBATES);
    List<List<VerifierKey>> generations = KeyRows.generations(jdbc);
    List<Leaf> house = rows.readable(jdbc, Registrar.HOUSE);
    KeyHistory keys = new KeyHistory(generations, house);
    LogAudit debates = new LogAudit(jdbc, Log.DEBATES, keys, Map.of());
    LogAudit readings = new LogAudit(jdbc, Log.READINGS, keys, readingsHeads(house));
    ClaimAudit claims = new ClaimAudit(jdbc, witnesses, isWhole);
    Optional<Wrong> wrong =
        debates
            .first()
            .or(keys::wrong)
            .or(() -> notYours(generations))
            .or(readings::first)
            .or(claims::first)
            .or(() -> unaccounted(jdbc));
    return new AuditReport(
        debates.entries(),
        readings.entries(),
        debates.heads() + readings.heads(),
        claims.rows(),
        claims.files(),
        wrong);
  }

  private Optional<Wrong> notYours(List<List<VerifierKey>> generations) {
    List<VerifierKey> known = generations.stream().flatMap(List::stream).toList();
    return trusted.stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .map(key -> Wrong.at(Kind.KEY_NOT_YOURS, Log.DEBATES, 0, key.text()));
  }

  private static Map<Long, Hash> readingsHeads(List<Leaf> house) {
    Map<Long, Hash> heads = new TreeMap<>();
    for (Leaf leaf : house) {
      Entry entry = leaf.entry();
      if (entry.kind().equals(Registrar.READINGS_HEAD)) {
        heads.put(
            Long.parseLong(entry.fact("size").orElse("0")),
            entry.fact("root-sha256").flatMap(Hash::fromHex).orElseGet(Hash::of));
      }
    }
    return heads;
  }

  private Optional<Wrong> unaccounted(JdbcClient jdbc) {
    Map<String, Map<String, Reconciliation.End>> said = said(jdbc);
    RegisterRows rows = new RegisterRows(Log.DEBATES);
    for (String debate : rows.debates(jdbc)) {
      Reconciliation account = Reconciliation.of(rows.leaves(jdbc, debate));
      Map<String, Reconciliation.End> ends = new TreeMap<>();
      account.accounts().forEach(filing -> ends.put(filing.filing(), filing.end()));
      Optional<String> filing =
          account.gaps().stream()
              .findFirst()
              .map(Reconciliation.Gap::filing)
              .or(() -> differing(ends, said.getOrDefault(debate, ends)));
      if (filing.isPresent()) {
        String what = debate + " " + filing.get();
        return Optional.of(Wrong.at(Kind.FILING_UNACCOUNTED, Log.DEBATES, 0, what));
      }
    }
    return Optional.empty();
  }

  private Map<String, Map<String, Reconciliation.End>> said(JdbcClient jdbc) {
    Map<String, Map<String, Reconciliation.End>> said = new TreeMap<>();
    for (Witness witness : witnesses) {
      try (Stream<Witness.Standing> standings = witness.standings(jdbc)) {
        standings.forEach(one ->
            said.computeIfAbsent(one.debate(), debate -> new TreeMap<>())
                .put(one.filing(), one.end()));
      }
    }
    return said;
  }

  private static Optional<String> differing(
      Map<String, Reconciliation.End> ends, Map<String, Reconciliation.End> said) {
    return Stream.concat(ends.keySet().stream(), said.keySet().stream())
        .sorted()
        .filter(filing -> !Objects.equals(ends.get(filing), said.get(filing)))
        .findFirst();
  }

  /** Claims in the order of their entries, so that the first thing wrong is always the same. */
  static List<Claim> sorted(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparingLong(Claim::index)).toList();
  }
}
