package org.rostrum.post;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What officers do with letters: edit, send, discard, take back from the discarded, send again.
 * Everything is done to a letter as it was seen; when somebody else was there first, nothing
 * happens and the answer says what they did. Safe for many threads.
 */
public final class Desk {
  private final Database database;
  private final Revisions revisions;
  private final Outbox outbox;
  private final Clock clock;

  public Desk(Database database, Revisions revisions, Outbox outbox, Clock clock) {
    this.database = database;
    this.revisions = revisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Changes the words of a draft. */
  public Edited edit(KeptLetter seen, String subject, String body, String who) {
    SortedMap<String, Change> changes = new TreeMap<>();
    String line = Letter.oneLine(subject);
    if (!line.equals(seen.subject())) {
      changes.put("subject", Change.of(seen.subject(), line));
    }
    if (!body.equals(seen.body())) {
      changes.put("body", Change.of(seen.body(), body));
    }
    return change(
        seen,
        who,
        changes,
        LetterState.DRAFT,
        jdbc ->
            jdbc.sql("UPDATE letter SET subject = ?, body = ? WHERE id = ?")
                .params(line, body, seen.id())
                .update());
  }

  /** Lets a draft go, or one that is held back or failed: it is tried at once. */
  public Edited send(KeptLetter seen, String who) {
    return change(
        seen,
        who,
        state(seen, LetterState.READY),
        seen.state(),
        jdbc -> ready(jdbc, seen.id(), clock.instant()));
  }

  /**
   * Lets these drafts go, all as they were seen, or none.
   *
   * @return the letters that others changed meanwhile; empty when all go
   */
  public List<KeptLetter> sendAll(List<KeptLetter> seen, String who) {
    Instant now = clock.instant();
    return database.write(jdbc -> {
      List<KeptLetter> changed = new ArrayList<>();
      for (KeptLetter letter : seen) {
        if (!isStill(jdbc, letter)) {
          changed.add(letter);
        }
      }
      if (changed.isEmpty()) {
        seen.forEach(letter -> {
          revisions.edit(
              new Edit(
                  subject(letter), letter.version(), now, who, state(letter, LetterState.READY)),
              inner -> ready(inner, letter.id(), now));
        });
      }
      return changed;
    });
  }

  /** Does not send a draft; {@link #restore} undoes it. */
  public Edited discard(KeptLetter seen, String who) {
    return move(seen, who, LetterState.DRAFT, LetterState.DISCARDED);
  }

  /** Makes a discarded letter a draft again. */
  public Edited restore(KeptLetter seen, String who) {
    return move(seen, who, LetterState.DISCARDED, LetterState.DRAFT);
  }

  /**
   * Sends a copy of a letter to where the person is reached now; its first line says that it is
   * one, and of which day.
   *
   * @param firstLine in the person's language
   */
  public String sendAgain(KeptLetter seen, Addressee to, String firstLine) {
    return database.write(jdbc -> outbox.copy(jdbc, seen, to, firstLine));
  }

  private Edited move(KeptLetter seen, String who, LetterState from, LetterState to) {
    return change(
        seen,
        who,
        state(seen, to),
        from,
        jdbc ->
            jdbc.sql("UPDATE letter SET state = ?, state_since = ? WHERE id = ?")
                .params(to.name(), Instants.text(clock.instant()), seen.id())
                .update());
  }

  private Edited change(
      KeptLetter seen,
      String who,
      SortedMap<String, Change> changes,
      LetterState must,
      Consumer<JdbcClient> update) {
    return database.write(jdbc -> {
      if (seen.state() != must || !isStill(jdbc, seen)) {
        List<Revision> since = revisions.since(subject(seen), seen.version());
        return new Edited.Stale(seen.version() + since.size(), since);
      }
      return revisions.edit(
          new Edit(subject(seen), seen.version(), clock.instant(), who, changes), update);
    });
  }

  /** Is it as it was seen, in words and state, and in nobody's hands? */
  private boolean isStill(JdbcClient jdbc, KeptLetter seen) {
    return Revisions.version(jdbc, subject(seen)) == seen.version()
        && jdbc.sql("SELECT COUNT(*) FROM letter WHERE id = ? AND state = ? AND leased_until <= ?")
                .params(seen.id(), seen.state().name(), Instants.text(clock.instant()))
                .query(Long.class)
                .single()
            == 1;
  }

  private static void ready(JdbcClient jdbc, String id, Instant now) {
    jdbc.sql(
            "UPDATE letter SET state = 'READY', state_since = ?, held = '', tries = 0, due_at = ?"
                + " WHERE id = ?")
        .params(Instants.text(now), Instants.text(now), id)
        .update();
  }

  private static Subject subject(KeptLetter letter) {
    return new Subject("letter", letter.id());
  }

  private static SortedMap<String, Change> state(KeptLetter seen, LetterState to) {
    SortedMap<String, Change> changes = new TreeMap<>();
    changes.put("state", Change.of(seen.state().name(), to.name()));
    return changes;
  }
}
