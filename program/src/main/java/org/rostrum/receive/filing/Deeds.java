package org.rostrum.receive.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Debates;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does things to filings, each as the rules allow, in one transaction with its entry in the
 * register. Of two who decide at once the second is told what the first did. Safe for many threads.
 */
public final class Deeds {
  private final Database database;
  private final Debates debates;
  private final Revisions revisions;
  private final Book book;
  private final Clock clock;

  Deeds(Database database, Debates debates, Revisions revisions, Book book, Clock clock) {
    this.database = database;
    this.debates = debates;
    this.revisions = revisions;
    this.book = book;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Done {
    /**
     * It is done.
     *
     * @param filing as it is now
     */
    record Did(Filing filing, Step step) implements Done {}

    /** The rules are against it. */
    record Not(Why why) implements Done {}

    /**
     * Others did something since the person looked; nothing was changed.
     *
     * @param filing as it is now
     */
    record Stale(Filing filing, List<Revision> since) implements Done {
      public Stale {
        since = List.copyOf(since);
      }
    }
  }

  /** Something more of the act, in the same transaction; runs when the act goes ahead. */
  public interface Besides {
    /** Nothing more. */
    Besides NOTHING = (jdbc, filing) -> Map.of();

    /** Does it, and answers with further facts for the entry. */
    Map<String, String> doing(JdbcClient jdbc, Filing filing);
  }

  /**
   * Does something.
   *
   * @param seen the version the person looked at
   */
  public Done act(FilingKey key, long seen, Deed deed, Hand by, String reason) {
    return act(key, seen, deed, by, reason, Besides.NOTHING);
  }

  /** Does something, and more beside it. */
  public Done act(FilingKey key, long seen, Deed deed, Hand by, String reason, Besides besides) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Filing filing = FilingRows.find(jdbc, key).orElseThrow(MissingFiling::new);
          if (filing.version() != seen) {
            return new Done.Stale(filing, revisions.since(FilingRows.subject(key), seen));
          }
          return switch (may(jdbc, filing, deed, reason)) {
            case Rules.Answer.Not not -> new Done.Not(not.why());
            case Rules.Answer.Goes goes -> go(jdbc, filing, deed, goes, by, reason, besides);
          };
        });
  }

  /** A delegation's word that a joint statement is its own too. */
  public Done confirm(FilingKey key, String party, Hand by) {
    return database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Filing filing = FilingRows.find(jdbc, key).orElseThrow(MissingFiling::new);
          boolean isAsked =
              filing.parties().stream()
                  .anyMatch(each -> each.mission().equals(party) && each.confirmed().isEmpty());
          if (!isAsked) {
            return new Done.Not(Why.NOTHING_TO_CONFIRM);
          }
          return switch (may(jdbc, filing, Deed.CONFIRM, "")) {
            case Rules.Answer.Not not -> new Done.Not(not.why());
            case Rules.Answer.Goes ignored -> {
              Step step = book.confirmed(jdbc, filing, party, by);
              yield new Done.Did(FilingRows.find(jdbc, key).orElseThrow(), step);
            }
          };
        });
  }

  private Rules.Answer may(JdbcClient jdbc, Filing filing, Deed deed, String reason) {
    String debate = filing.key().debate();
    Circumstances now = Circumstances.of(debates.find(debate).orElseThrow(), clock.instant());
    if (deed == Deed.UNDO_WITHDRAWAL && otherStands(jdbc, filing)) {
      return new Rules.Answer.Not(Why.ANOTHER_STANDS);
    }
    return Rules.decide(filing, deed, reason, now);
  }

  private static boolean otherStands(JdbcClient jdbc, Filing filing) {
    return FilingRows.ofMission(jdbc, filing.key().debate(), filing.key().mission()).stream()
        .anyMatch(each -> each.state().stands());
  }

  private Done go(
      JdbcClient jdbc,
      Filing filing,
      Deed deed,
      Rules.Answer.Goes goes,
      Hand by,
      String reason,
      Besides besides) {
    Map<String, String> more = besides.doing(jdbc, filing);
    boolean takesPlace = filing.isWaiting() && (deed == Deed.ACCEPT || deed == Deed.ADMIT_LATE);
    for (Filing old : takesPlace ? former(jdbc, filing) : List.<Filing>of()) {
      book.done(
          jdbc,
          old,
          Deed.REPLACE,
          new Rules.Answer.Goes(State.REPLACED, old.timing()),
          by,
          "",
          Map.of("replaced-by", filing.key().code()));
    }
    Step step = book.done(jdbc, filing, deed, goes, by, reason, more);
    if (takesPlace) {
      FilingRows.settle(jdbc, filing.key());
    }
    return new Done.Did(FilingRows.find(jdbc, filing.key()).orElseThrow(), step);
  }

  /** The filing whose place a waiting one takes, if it still stands. */
  private static List<Filing> former(JdbcClient jdbc, Filing waiting) {
    FilingKey key = waiting.key();
    Optional<Filing> former =
        FilingRows.find(jdbc, new FilingKey(key.debate(), key.mission(), waiting.inPlaceOf()));
    return new ArrayList<>(former.filter(each -> each.state().stands()).stream().toList());
  }
}
