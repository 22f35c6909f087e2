package org.rostrum.post;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which letters people want. Safe for many threads. */
public final class ChoiceBook {
  private final Database database;
  private final Revisions revisions;
  private final Clock clock;

  public ChoiceBook(Database database, Revisions revisions, Clock clock) {
    this.database = database;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** What a person chose; the standard is every letter by itself. */
  public Choices of(String person) {
    return database.read(jdbc -> of(jdbc, person));
  }

  /** Changes what a person chose, as they saw it. */
  public Edited choose(String person, Choices before, Choices after) {
    SortedMap<String, Change> changes = new TreeMap<>();
    if (before.digest() != after.digest()) {
      changes.put("digest", Change.of(before.digest().name(), after.digest().name()));
    }
    if (!before.declined().equals(after.declined())) {
      changes.put("declined", Change.of(text(before.declined()), text(after.declined())));
    }
    Edit edit = new Edit(subject(person), before.version(), clock.instant(), person, changes);
    return revisions.edit(edit, jdbc -> write(jdbc, person, after));
  }

  /** Adds one occasion to those a person declines; nothing happens when it is among them. */
  public void decline(String person, Occasion occasion) {
    if (!occasion.mayBeDeclined()) {
      throw new IllegalArgumentException(occasion + " cannot be declined");
    }
    database.write(jdbc -> {
      Choices now = of(jdbc, person);
      if (now.declined().contains(occasion)) {
        return now.version();
      }
      Set<Occasion> more = new TreeSet<>(now.declined());
      more.add(occasion);
      choose(person, now, new Choices(now.digest(), more, now.version()));
      return now.version() + 1;
    });
  }

  /** Why a letter does not go, as far as its reader chose. */
  Optional<Held> holds(JdbcClient jdbc, KeptLetter letter) {
    if (letter.to().person().isEmpty()) {
      return Optional.empty();
    }
    Choices choices = of(jdbc, letter.to().person());
    Occasion occasion = letter.occasion();
    if (occasion.mayBeDeclined() && choices.declined().contains(occasion)) {
      return Optional.of(Held.DECLINED);
    }
    boolean waits = occasion.mayWaitForDigest() && choices.digest() == Choices.Digest.ONCE_A_DAY;
    return waits ? Optional.of(Held.IN_DIGEST) : Optional.empty();
  }

  private static Choices of(JdbcClient jdbc, String person) {
    Set<Occasion> declined =
        jdbc
            .sql("SELECT occasion FROM letter_declined WHERE person = ? ORDER BY occasion")
            .param(person)
            .query(String.class)
            .list()
            .stream()
            .map(Occasion::valueOf)
            .collect(Collectors.toSet());
    boolean daily =
        jdbc.sql("SELECT COUNT(*) FROM letter_digest WHERE person = ?")
                .param(person)
                .query(Long.class)
                .single()
            > 0;
    return new Choices(
        daily ? Choices.Digest.ONCE_A_DAY : Choices.Digest.EACH_BY_ITSELF,
        declined,
        Revisions.version(jdbc, subject(person)));
  }

  private static void write(JdbcClient jdbc, String person, Choices choices) {
    jdbc.sql("DELETE FROM letter_declined WHERE person = ?").param(person).update();
    for (Occasion occasion : new TreeSet<>(choices.declined())) {
      jdbc.sql("INSERT INTO letter_declined (person, occasion) VALUES (?, ?)")
          .params(person, occasion.name())
          .update();
    }
    jdbc.sql("DELETE FROM letter_digest WHERE person = ?").param(person).update();
    if (choices.digest() == Choices.Digest.ONCE_A_DAY) {
      jdbc.sql("INSERT INTO letter_digest (person) VALUES (?)").param(person).update();
    }
  }

  private static String text(Set<Occasion> occasions) {
    return occasions.stream()
        .map(occasion -> occasion.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Subject subject(String person) {
    return new Subject("letter-choices", person);
  }
}
