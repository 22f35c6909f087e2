package org.rostrum.convene.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.DeadlineChange.Answer;
import org.rostrum.debate.Deadline;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of changes of deadlines. */
final class DeadlineRequests {
  private static final String COLUMNS =
      "SELECT id, debate, rule, day, hour, zone, hour_offset, closed, closes, reason, asked_by,"
          + " asked_at, answer, answered_by FROM deadline_change";

  private DeadlineRequests() {}

  private record Row(
      String id,
      String debate,
      String rule,
      String day,
      String hour,
      String zone,
      String hourOffset,
      String closed,
      String closes,
      String reason,
      String askedBy,
      String askedAt,
      String answer,
      String answeredBy) {}

  /** Adds one that waits; false when another waits already. */
  static boolean insert(JdbcClient jdbc, DeadlineChange one) {
    Map<String, String> row = new HashMap<>();
    row.put("id", one.id());
    row.put("debate", one.debate());
    row.put("rule", one.deadline().rule());
    row.put("day", one.deadline().date().map(LocalDate::toString).orElse(""));
    row.put("hour", hour(one.deadline().hour()));
    row.put("zone", one.deadline().zone().getId());
    row.put("hourOffset", one.deadline().offset().map(ZoneOffset::getId).orElse(""));
    row.put("closed", one.closed().map(Instants::text).orElse(""));
    row.put("closes", Instants.text(one.closes()));
    row.put("reason", one.reason());
    row.put("askedBy", one.askedBy());
    row.put("askedAt", Instants.text(one.askedAt()));
    return jdbc.sql(
                """
                INSERT INTO deadline_change (id, debate, rule, day, hour, zone, hour_offset, closed,
                  closes, reason, asked_by, asked_at, answer, answered_by, answered_at)
                VALUES (:id, :debate, :rule, :day, :hour, :zone, :hourOffset, :closed, :closes,
                  :reason, :askedBy, :askedAt, 'WAITING', '', '')
                ON CONFLICT DO NOTHING
                """)
            .params(row)
            .update()
        == 1;
  }

  /** Answers one that waits; false when it does not any more. */
  static boolean answer(JdbcClient jdbc, String id, Answer answer, String who, Instant at) {
    return jdbc.sql(
                "UPDATE deadline_change SET answer = :answer, answered_by = :who, answered_at = :at"
                    + " WHERE id = :id AND answer = 'WAITING'")
            .param("answer", answer.name())
            .param("who", who)
            .param("at", Instants.text(at))
            .param("id", id)
            .update()
        == 1;
  }

  static Optional<DeadlineChange> find(JdbcClient jdbc, String id) {
    return jdbc.sql(COLUMNS + " WHERE id = :id")
        .param("id", id)
        .query(Row.class)
        .optional()
        .map(DeadlineRequests::change);
  }

  /** All of a debate, the oldest first. */
  static List<DeadlineChange> of(JdbcClient jdbc, String debate) {
    return jdbc
        .sql(COLUMNS + " WHERE debate = :debate ORDER BY asked_at, id")
        .param("debate", debate)
        .query(Row.class)
        .list()
        .stream()
        .map(DeadlineRequests::change)
        .toList();
  }

  private static DeadlineChange change(Row row) {
    Deadline deadline =
        new Deadline(
            row.rule(),
            Optional.of(row.day()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            row.hour().isEmpty()
                ? new Deadline.Hour.EndOfDay()
                : new Deadline.Hour.At(LocalTime.parse(row.hour())),
            ZoneId.of(row.zone()),
            Optional.of(row.hourOffset()).filter(one -> !one.isEmpty()).map(ZoneOffset::of));
    return new DeadlineChange(
        row.id(),
        row.debate(),
        deadline,
        Optional.of(row.closed()).filter(one -> !one.isEmpty()).map(Instants::read),
        Instants.read(row.closes()),
        row.reason(),
        row.askedBy(),
        Instants.read(row.askedAt()),
        Answer.valueOf(row.answer()),
        row.answeredBy());
  }

  private static String hour(Deadline.Hour hour) {
    return switch (hour) {
      case Deadline.Hour.EndOfDay ignored -> "";
      case Deadline.Hour.At at -> at.time().toString();
    };
  }
}
