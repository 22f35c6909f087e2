package org.rostrum.receive.trust;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trust lists of all missions. One officer asks for an entry, another agrees to it; either may
 * end it. Every change is a version. Safe for many threads.
 */
public final class Trusted {
  private final Database database;
  private final Revisions revisions;
  private final People people;
  private final Clock clock;

  public Trusted(Database database, Revisions revisions, People people, Clock clock) {
    this.database = database;
    this.revisions = revisions;
    this.people = people;
    this.clock = clock;
  }

  private record Row(
      String id,
      String mission,
      String fingerprint,
      String certificate,
      String whose,
      String grounds,
      String askedBy,
      String askedAt,
      String agreedBy,
      String agreedAt,
      String endedBy,
      String endedAt) {

    Entry entry() {
      return new Entry(
          id,
          mission,
          fingerprint,
          certificate,
          whose,
          grounds,
          new Entry.Act(askedBy, Instants.read(askedAt)),
          act(agreedBy, agreedAt),
          act(endedBy, endedAt));
    }

    private static Optional<Entry.Act> act(String who, String at) {
      return who.isEmpty() ? Optional.empty() : Optional.of(new Entry.Act(who, Instants.read(at)));
    }
  }

  /** Every entry there ever was, the newest first. */
  public List<Entry> of(String mission) {
    return database.read(jdbc -> rows(jdbc, mission));
  }

  private static List<Entry> rows(JdbcClient jdbc, String mission) {
    return jdbc
        .sql(
            "SELECT id, mission, fingerprint, certificate, whose, grounds, asked_by, asked_at,"
                + " agreed_by, agreed_at, ended_by, ended_at FROM trusted WHERE mission = ?"
                + " ORDER BY asked_at DESC, id")
        .param(mission)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::entry)
        .toList();
  }

  /** The version of a mission's list: it rises with every change. */
  public long version(JdbcClient jdbc, String mission) {
    return Revisions.version(jdbc, subject(mission));
  }

  /** Asks for an entry. */
  public void ask(
      String mission,
      String fingerprint,
      String certificate,
      String whose,
      String grounds,
      String who) {
    String id = people.word(9);
    Instant now = clock.instant();
    change(
        mission,
        "asked",
        fingerprint,
        who,
        now,
        jdbc ->
            jdbc.sql(
                    "INSERT INTO trusted (id, mission, fingerprint, certificate, whose, grounds,"
                        + " asked_by, asked_at, agreed_by, agreed_at, ended_by, ended_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '')")
                .params(
                    id, mission, fingerprint, certificate, whose, grounds, who, Instants.text(now))
                .update());
  }

  /** What came of an officer's agreement. */
  public enum Agreed {
    DONE,
    /** The same officer asked for it: another must agree. */
    SAME_OFFICER,
    /** It no longer waits. */
    GONE
  }

  /** Agrees to an entry that another officer asked for. */
  public Agreed agree(String mission, String id, String who) {
    return database.write(jdbc -> {
      Optional<Entry> entry = waiting(jdbc, mission, id);
      if (entry.isEmpty()) {
        return Agreed.GONE;
      }
      if (entry.get().asked().who().equals(who)) {
        return Agreed.SAME_OFFICER;
      }
      Instant now = clock.instant();
      change(
          mission,
          "agreed",
          entry.get().fingerprint(),
          who,
          now,
          within ->
              within
                  .sql("UPDATE trusted SET agreed_by = ?, agreed_at = ? WHERE id = ?")
                  .params(who, Instants.text(now), id)
                  .update());
      return Agreed.DONE;
    });
  }

  /** Ends an entry; answers whether there was one to end. */
  public boolean end(String mission, String id, String who) {
    return database.write(jdbc -> {
      Optional<Entry> entry =
          rows(jdbc, mission).stream()
              .filter(each -> each.id().equals(id) && each.ended().isEmpty())
              .findFirst();
      Instant now = clock.instant();
      entry.ifPresent(each ->
          change(
              mission,
              "ended",
              each.fingerprint(),
              who,
              now,
              within ->
                  within
                      .sql("UPDATE trusted SET ended_by = ?, ended_at = ? WHERE id = ?")
                      .params(who, Instants.text(now), id)
                      .update()));
      return entry.isPresent();
    });
  }

  private static Optional<Entry> waiting(JdbcClient jdbc, String mission, String id) {
    return rows(jdbc, mission).stream()
        .filter(each -> each.id().equals(id) && each.waits())
        .findFirst();
  }

  /** What a check of a letter is told: the entries that two officers agreed to. */
  public TrustList list(String mission) {
    List<Entry> counting = of(mission).stream().filter(Entry::counts).toList();
    return new TrustList(
        counting.stream()
            .filter(entry -> !entry.certificate().isEmpty())
            .map(entry ->
                new TrustList.Certificate(
                    mission,
                    TrustList.Role.SIGNER,
                    Base64.getDecoder().decode(entry.certificate()),
                    entry.whose()))
            .toList(),
        counting.stream()
            .map(entry ->
                new TrustList.Fingerprint(
                    mission,
                    entry.fingerprint(),
                    entry.whose(),
                    name(entry.asked()) + ", " + entry.agreed().map(this::name).orElse(""),
                    entry.agreed().orElseThrow().at().toString().substring(0, 10)))
            .toList(),
        List.of(),
        List.of());
  }

  private String name(Entry.Act act) {
    return people.find(act.who()).map(Person::name).orElse("");
  }

  private interface Update {
    int run(JdbcClient jdbc);
  }

  private void change(
      String mission, String what, String fingerprint, String who, Instant at, Update update) {
    database.write(jdbc -> {
      long seen = version(jdbc, mission);
      var changes = new TreeMap<>(Map.of(what, Change.to(fingerprint)));
      return revisions.edit(
          new Edit(subject(mission), seen, at, who, changes), within -> update.run(within));
    });
  }

  private static Subject subject(String mission) {
    return new Subject("trust", mission);
  }
}
