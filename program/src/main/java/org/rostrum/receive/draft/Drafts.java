package org.rostrum.receive.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The drafts of all missions. Every change is a version with who made it and when, and is told to
 * whoever has the page open, on every server. Safe for many threads.
 */
public final class Drafts {
  private final Database database;
  private final Revisions revisions;
  private final Events events;
  private final Clock clock;
  private final Readiness readiness;

  public Drafts(
      Database database, Revisions revisions, Events events, Clock clock, Readiness readiness) {
    this.database = database;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
    this.readiness = readiness;
  }

  /** The topic of {@link Events} that rises when a draft changes. */
  public static String topic(String debate, String mission) {
    return "draft/" + debate + "/" + mission;
  }

  /** What the log of versions calls a draft. */
  public static Subject subject(String debate, String mission) {
    return new Subject("draft", debate + "/" + mission);
  }

  /** A mission's draft; an empty one before anything was sent. */
  public Draft find(String debate, String mission) {
    return database.read(jdbc -> DraftRows.find(jdbc, debate, mission));
  }

  /**
   * Takes a file that is kept already as the next version of a part. When a colleague sent another
   * one since this person looked, it becomes a version all the same, beside the one that stands.
   * Bytes that were sent before are the version they were.
   *
   * @param seen the number of the version that stood when the person looked; 0 for none
   * @param who the id of the person
   */
  public Put put(Place place, Kept kept, String name, String who, long seen) {
    return database.write(jdbc -> {
      Draft draft = DraftRows.find(jdbc, place.debate(), place.mission());
      Optional<Sent> standing = draft.stands(place.part());
      if (standing.filter(sent -> sent.hash().equals(kept.hash())).isPresent()) {
        return new Put.Same(standing.orElseThrow());
      }
      Instant now = clock.instant();
      Sent sent =
          draft.versions(place.part()).stream()
              .filter(each -> each.hash().equals(kept.hash()))
              .findFirst()
              .orElseGet(() -> DraftRows.add(jdbc, draft, place.part(), kept, name, who, now));
      if (standing.isPresent() && draft.number(place.part()) != seen) {
        change(jdbc, draft, "beside", Change.to(Long.toString(sent.number())), who, now);
        return new Put.Beside(sent, standing.get());
      }
      stand(jdbc, draft, sent, who, now);
      return new Put.Stands(sent, standing);
    });
  }

  /**
   * Lets an earlier version of a part stand again.
   *
   * @param seen the number of the version that stood when the person looked
   */
  public Put back(Place place, long number, String who, long seen) {
    return database.write(jdbc -> {
      Draft draft = DraftRows.find(jdbc, place.debate(), place.mission());
      Sent wanted = draft.version(place.part(), number).orElseThrow(Missing::version);
      Optional<Sent> standing = draft.stands(place.part());
      if (draft.number(place.part()) == number) {
        return new Put.Same(wanted);
      }
      if (standing.isPresent() && draft.number(place.part()) != seen) {
        return new Put.Beside(wanted, standing.get());
      }
      stand(jdbc, draft, wanted, who, clock.instant());
      return new Put.Stands(wanted, standing);
    });
  }

  /**
   * Keeps what the mission decided on a question of a file that stands.
   *
   * @return the decision that holds now: this one, or, when a colleague decided otherwise since
   *     this person looked, theirs
   */
  public Decision decide(String debate, String mission, Decision decision, Optional<Choice> seen) {
    return database.write(jdbc -> {
      Draft draft = DraftRows.find(jdbc, debate, mission);
      Optional<Decision> holds = draft.decided(decision.hash(), decision.code());
      if (!holds.map(Decision::choice).equals(seen)) {
        return holds.orElse(decision);
      }
      Optional<String> before = holds.map(Decision::choice).map(Choice::name);
      Change change = new Change(before, Optional.of(decision.choice().name()));
      change(jdbc, draft, "decision-" + decision.code(), change, decision.who(), decision.at());
      DraftRows.decide(jdbc, debate, mission, decision);
      return decision;
    });
  }

  /** What would be filed now; empty while there is no statement. */
  public Optional<Ready> ready(JdbcClient jdbc, String debate, String mission) {
    return readiness.of(jdbc, DraftRows.find(jdbc, debate, mission));
  }

  /** Remembers, in the transaction of the filing, that a version was filed. */
  public void filed(JdbcClient jdbc, String debate, String mission, long version) {
    Ready ready =
        ready(jdbc, debate, mission)
            .filter(each -> each.version() == version)
            .orElseThrow(() -> new IllegalStateException("that version does not stand"));
    DraftRows.filed(jdbc, ready, readiness.words(jdbc, ready.statement()), clock.instant());
    events.publishNext(jdbc, topic(debate, mission));
  }

  /** Whether a file was filed by a mission in a debate. */
  public boolean wasFiled(String debate, String mission, FileHash hash) {
    return database.read(jdbc -> DraftRows.wasFiled(jdbc, debate, mission, hash));
  }

  /** When something of a draft was filed last; empty while nothing was. */
  public Optional<Instant> filedAt(String debate, String mission) {
    return database.read(jdbc -> DraftRows.filedAt(jdbc, debate, mission));
  }

  private void stand(JdbcClient jdbc, Draft draft, Sent sent, String who, Instant now) {
    Optional<String> before =
        draft.stands(sent.part()).map(Sent::number).map(number -> Long.toString(number));
    Change change = new Change(before, Optional.of(Long.toString(sent.number())));
    change(jdbc, draft, sent.part().code(), change, who, now);
    DraftRows.stand(jdbc, draft, sent);
  }

  /** Makes the next version of the whole. Whoever comes second in the database is run again. */
  private void change(
      JdbcClient jdbc, Draft draft, String field, Change change, String who, Instant at) {
    Subject subject = subject(draft.debate(), draft.mission());
    var changes = new TreeMap<>(Map.of(field, change));
    Edit edit = new Edit(subject, draft.version(), at, who, changes);
    Edited edited = revisions.edit(edit, within -> DraftRows.raise(within, draft));
    if (!(edited instanceof Edited.Done)) {
      throw new IllegalStateException("a draft and the log of its versions do not agree");
    }
    events.publishNext(jdbc, topic(draft.debate(), draft.mission()));
  }
}
