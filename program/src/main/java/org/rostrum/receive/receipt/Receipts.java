package org.rostrum.receive.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.register.log.Growth;
import org.rostrum.register.log.TlogProof;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives receipts out. One is made after the commit of what it tells, once, and kept as it was made;
 * one that a crash left unmade is made when it is next asked for. Safe for many threads and
 * servers.
 */
public final class Receipts {
  private static final String SELECT =
      "SELECT entry, debate, mission, made_at, before, proof, growth FROM receipt";

  /** What has no receipt yet; that a filing was replaced, the receipt of the newer one tells. */
  private static final String DUE =
      "deed <> 'REPLACE' AND entry NOT IN (SELECT entry FROM receipt)";

  private final Database database;
  private final Registrar registrar;
  private final Clock clock;

  public Receipts(Database database, Registrar registrar, Clock clock) {
    this.database = database;
    this.registrar = registrar;
    this.clock = clock;
  }

  private record Row(
      long entry,
      String debate,
      String mission,
      String madeAt,
      long before,
      String proof,
      String growth) {
    Receipt receipt() {
      return new Receipt(entry, debate, mission, Instants.read(madeAt), before, proof, growth);
    }
  }

  private record Due(long entry, String debate) {}

  /** A mission's receipts in the order of their entries; those that are due are made first. */
  public List<Receipt> of(String mission) {
    make(mission);
    return database.read(jdbc ->
        jdbc
            .sql(SELECT + " WHERE mission = ? ORDER BY entry")
            .param(mission)
            .query(Row.class)
            .list()
            .stream()
            .map(Row::receipt)
            .toList());
  }

  /** One receipt of a mission; empty when it has none for that entry. */
  public Optional<Receipt> find(String mission, long entry) {
    make(mission);
    return kept(entry).filter(receipt -> receipt.mission().equals(mission));
  }

  /** Those about which nobody was written to yet, in order. */
  public List<Receipt> untold() {
    return database.read(jdbc ->
        jdbc.sql(SELECT + " WHERE told_at = '' ORDER BY entry").query(Row.class).list().stream()
            .map(Row::receipt)
            .toList());
  }

  /** Notes that letters about a receipt are written; false when another server has. */
  public boolean telling(JdbcClient jdbc, Receipt receipt) {
    return jdbc.sql("UPDATE receipt SET told_at = ? WHERE entry = ? AND told_at = ''")
            .params(Instants.text(clock.instant()), receipt.entry())
            .update()
        == 1;
  }

  /** The missions that a receipt is due to. */
  public List<String> missionsDue() {
    return database.read(jdbc ->
        jdbc.sql("SELECT DISTINCT whom FROM filing_step WHERE " + DUE + " ORDER BY whom")
            .query(String.class)
            .list());
  }

  /** Makes what receipts are due to a mission. Not inside a transaction. */
  public List<Receipt> make(String mission) {
    List<Due> due =
        database.read(jdbc ->
            jdbc.sql(
                    "SELECT entry, debate FROM filing_step WHERE whom = ? AND "
                        + DUE
                        + " ORDER BY entry")
                .param(mission)
                .query(Due.class)
                .list());
    return due.stream().map(one -> make(mission, one)).toList();
  }

  private Receipt make(String mission, Due due) {
    Optional<Receipt> before =
        database
            .read(jdbc ->
                jdbc.sql(SELECT + " WHERE mission = ? AND entry < ? ORDER BY entry DESC LIMIT 1")
                    .params(mission, due.entry())
                    .query(Row.class)
                    .optional())
            .map(Row::receipt);
    Proved proved = prove(due.entry(), before);
    Receipt receipt =
        new Receipt(
            due.entry(),
            due.debate(),
            mission,
            clock.instant(),
            before.map(Receipt::entry).orElse(-1L),
            proved.proof(),
            proved.growth());
    database.write(jdbc -> keep(jdbc, receipt));
    return kept(due.entry()).orElseThrow();
  }

  private record Proved(String proof, String growth) {}

  /** Both under one and the same head, even while others append. */
  private Proved prove(long entry, Optional<Receipt> before) {
    while (true) {
      TlogProof proof = registrar.prove(Log.DEBATES, entry);
      if (before.isEmpty()) {
        return new Proved(proof.text(), "");
      }
      Growth growth = registrar.growth(Log.DEBATES, before.get().checkpoint().size());
      if (growth.checkpoint().text().equals(proof.checkpoint().text())) {
        return new Proved(proof.text(), growth.text());
      }
    }
  }

  private Optional<Receipt> kept(long entry) {
    return database
        .read(
            jdbc -> jdbc.sql(SELECT + " WHERE entry = ?").param(entry).query(Row.class).optional())
        .map(Row::receipt);
  }

  /** Whoever makes it first, on whatever server, has made it. */
  private static int keep(JdbcClient jdbc, Receipt receipt) {
    return jdbc.sql(
            "INSERT INTO receipt (entry, debate, mission, made_at, before, proof, growth, told_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (entry) DO NOTHING")
        .params(
            receipt.entry(),
            receipt.debate(),
            receipt.mission(),
            Instants.text(receipt.made()),
            receipt.before(),
            receipt.proof(),
            receipt.growth())
        .update();
  }
}
