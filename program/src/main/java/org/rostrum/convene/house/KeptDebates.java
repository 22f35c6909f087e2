package org.rostrum.convene.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Stage;
import org.rostrum.people.Stages;
import org.rostrum.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The debates of this house, looked up. Safe for many threads. */
public final class KeptDebates implements Debates, Stages {
  private static final String COLUMNS =
      "SELECT id, told, policy, phase, extended, version FROM debate";

  private final Database database;
  private final Clock clock;

  /** What a text was read as last time, by debate; used only while the text is the same. */
  private final Map<String, Understood> understood = new ConcurrentHashMap<>();

  private record Understood(String told, Debate debate) {}

  private record Row(
      String id, String told, String policy, String phase, String extended, long version) {}

  public KeptDebates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Convened> find(String id) {
    return database.read(jdbc ->
        jdbc.sql(COLUMNS + " WHERE id = :id")
            .param("id", id)
            .query(Row.class)
            .optional()
            .map(this::convened));
  }

  @Override
  public List<Convened> all() {
    return database.read(jdbc ->
        jdbc.sql(COLUMNS).query(Row.class).list().stream()
            .map(this::convened)
            .sorted(SOONEST_FIRST)
            .toList());
  }

  @Override
  public Optional<Stage> of(String debate) {
    return find(debate).map(Convened::stage);
  }

  /** By the first sitting's day and hour; those without one come last. */
  private static final Comparator<Convened> SOONEST_FIRST =
      Comparator.comparing((Convened one) -> meets(one).orElse(Instant.MAX))
          .thenComparing(Convened::id);

  /** When the Council first meets for it, as far as it is known. */
  public static Optional<Instant> meets(Convened debate) {
    return debate.debate().sittings().stream()
        .flatMap(sitting -> begins(sitting).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> begins(Sitting sitting) {
    return sitting
        .startsAt()
        .or(() -> sitting.date().map(day -> day.atStartOfDay(sitting.zone()).toInstant()));
  }

  /** Which of these ids is taken. */
  static boolean isTaken(JdbcClient jdbc, String id) {
    return jdbc.sql("SELECT COUNT(*) FROM debate WHERE id = :id")
            .param("id", id)
            .query(Long.class)
            .single()
        > 0;
  }

  private Convened convened(Row row) {
    Convened known =
        new Convened(
            row.id(),
            debate(row.id(), row.told()),
            PolicyFields.fromJson(row.policy()),
            Duration.parse(row.extended()),
            Stage.PREPARED,
            row.version());
    Stage stage = Phase.valueOf(row.phase()).at(clock.instant(), known.closes());
    return new Convened(
        known.id(), known.debate(), known.policy(), known.extended(), stage, known.version());
  }

  private Debate debate(String id, String told) {
    Understood before = understood.get(id);
    if (before != null && before.told().equals(told)) {
      return before.debate();
    }
    Debate debate = DebateFile.parse(id, told);
    understood.put(id, new Understood(told, debate));
    return debate;
  }
}
