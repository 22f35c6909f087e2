package org.rostrum.convene.house;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Policy.OutageRule;
import org.rostrum.debate.Policy.StatementKind;
import org.rostrum.debate.Sitting;

/**
 * From the fields of the policy's form to a deadline and a policy. A local hour that does not exist
 * or exists twice is a fault, never a guess.
 */
public final class PolicyReading {
  private static final int MOST = 1_000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private final Map<String, String> fields;
  private final SortedMap<String, FieldFault> faults = new TreeMap<>();

  private PolicyReading(Map<String, String> fields) {
    this.fields = fields;
  }

  /** A deadline, or why there is none. An empty form is no deadline and no fault. */
  public record ReadDeadline(Optional<Deadline> deadline, SortedMap<String, FieldFault> faults) {}

  /** A policy, as far as it could be read, and why not further. */
  public record ReadPolicy(Policy policy, SortedMap<String, FieldFault> faults) {}

  /**
   * The deadline of a form: {@code deadline.date}, {@code .time}, {@code .offset}, {@code .rule}.
   */
  public static ReadDeadline deadline(Map<String, String> fields) {
    PolicyReading reading = new PolicyReading(fields);
    return new ReadDeadline(reading.deadline(), reading.faults);
  }

  /** The policy of a form. */
  public static ReadPolicy policy(Map<String, String> fields) {
    PolicyReading reading = new PolicyReading(fields);
    Policy otherwise = Policy.STANDARD;
    Policy policy =
        new Policy(
            reading.choice("policy.late", Policy.Late.class, otherwise.late()),
            reading.span("policy.cover-grace", Duration::ofHours).orElse(Duration.ZERO),
            reading.outage(),
            reading.choice("policy.list", Policy.ListVisibility.class, otherwise.list()),
            reading.limits(),
            reading.inscription(),
            reading.choice("policy.channel", Policy.Channel.class, otherwise.channel()));
    return new ReadPolicy(policy, reading.faults);
  }

  private Optional<Deadline> deadline() {
    Optional<LocalDate> day = parsed("deadline.date", LocalDate::parse, FieldFault.DATE);
    Optional<LocalTime> hour = parsed("deadline.time", LocalTime::parse, FieldFault.TIME);
    if (day.isEmpty()) {
      if (hour.isPresent() && !faults.containsKey("deadline.date")) {
        faults.put("deadline.date", FieldFault.EMPTY);
      }
      return Optional.empty();
    }
    Optional<ZoneOffset> offset =
        hour.flatMap(time -> oneHour("deadline.", day.get().atTime(time)));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    String rule = text("deadline.rule");
    return Optional.of(
        new Deadline(
            rule.isEmpty() ? rule(day.get(), hour) : rule,
            day,
            hour.<Deadline.Hour>map(Deadline.Hour.At::new).orElse(new Deadline.Hour.EndOfDay()),
            Sitting.NEW_YORK,
            offset));
  }

  /** Which of two hours was chosen; empty where there is one. A fault where nobody chose. */
  private Optional<ZoneOffset> oneHour(String path, LocalDateTime local) {
    Optional<ZoneOffset> said = parsed(path + "offset", ZoneOffset::of, FieldFault.TIME);
    Optional<FieldFault> fault = NewYorkHour.fault(local, Sitting.NEW_YORK, said);
    fault.ifPresent(one -> faults.put(path + "time", one));
    boolean isTwice = NewYorkHour.offsets(local, Sitting.NEW_YORK).size() > 1;
    return isTwice && fault.isEmpty() ? said : Optional.empty();
  }

  private static String rule(LocalDate day, Optional<LocalTime> hour) {
    return "no later than "
        + DAY.format(day)
        + hour.map(time -> ", at " + time).orElse(", the end of the day")
        + " (New York time)";
  }

  private Optional<Instant> inscription() {
    Optional<LocalDate> day = parsed("policy.inscription.date", LocalDate::parse, FieldFault.DATE);
    Optional<LocalTime> hour = parsed("policy.inscription.time", LocalTime::parse, FieldFault.TIME);
    if (day.isPresent() != hour.isPresent()) {
      faults.putIfAbsent(
          day.isPresent() ? "policy.inscription.time" : "policy.inscription.date",
          FieldFault.EMPTY);
    }
    if (day.isEmpty() || hour.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime local = day.get().atTime(hour.get());
    Optional<ZoneOffset> said = oneHour("policy.inscription.", local);
    return faults.containsKey("policy.inscription.time")
        ? Optional.empty()
        : Optional.of(
            said.map(local::toInstant).orElseGet(() -> local.atZone(Sitting.NEW_YORK).toInstant()));
  }

  private Optional<OutageRule> outage() {
    Optional<Duration> by = span("policy.outage.by", Duration::ofHours);
    Optional<Duration> atLeast = span("policy.outage.at-least", Duration::ofMinutes);
    Optional<Duration> within = span("policy.outage.within", Duration::ofHours);
    if (by.isEmpty() && atLeast.isEmpty() && within.isEmpty()) {
      return Optional.empty();
    }
    needed("policy.outage.by", by);
    needed("policy.outage.at-least", atLeast);
    needed("policy.outage.within", within);
    return by.flatMap(
        moves -> atLeast.flatMap(least -> within.map(near -> new OutageRule(least, near, moves))));
  }

  private void needed(String field, Optional<?> value) {
    if (value.isEmpty()) {
      faults.putIfAbsent(field, FieldFault.EMPTY);
    }
  }

  private Map<StatementKind, Duration> limits() {
    Map<StatementKind, Duration> limits = new EnumMap<>(StatementKind.class);
    for (StatementKind kind : StatementKind.values()) {
      span("policy.limit." + PolicyFields.name(kind), Duration::ofMinutes)
          .filter(limit -> !limit.isZero())
          .ifPresent(limit -> limits.put(kind, limit));
    }
    return limits;
  }

  private Optional<Duration> span(String field, Function<Long, Duration> unit) {
    String words = text(field);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (!words.matches("\\d{1,4}") || Long.parseLong(words) > MOST) {
      faults.put(field, FieldFault.NUMBER);
      return Optional.empty();
    }
    return Optional.of(unit.apply(Long.parseLong(words)));
  }

  private <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    String words = text(field);
    for (E one : type.getEnumConstants()) {
      if (one.name().equals(words)) {
        return one;
      }
    }
    return otherwise;
  }

  private <T> Optional<T> parsed(String field, Function<String, T> parse, FieldFault fault) {
    String words = text(field);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(words));
    } catch (DateTimeException e) {
      faults.put(field, fault);
      return Optional.empty();
    }
  }

  private String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }
}
