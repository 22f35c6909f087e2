package org.rostrum.convene.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.convene.house.NewYorkHour;
import org.rostrum.debate.Sitting;

/**
 * What stands in the fields of the policy's page, and what is wrong with it.
 *
 * @param theirs where another wrote in the same field meanwhile: their words; empty words where
 *     they took it away
 */
public record PolicyForm(
    Map<String, String> fields, Map<String, FieldFault> faults, Map<String, String> theirs) {
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean is(String field, Enum<?> choice) {
    return value(field).equals(choice.name());
  }

  /** What another wrote in a field. */
  public Optional<String> theirs(String field) {
    return Optional.ofNullable(theirs.get(field));
  }

  /** The key of what another chose. */
  public String theirChoice(String field) {
    String choice = theirs.getOrDefault(field, "").toLowerCase(Locale.ROOT).replace('_', '-');
    return field + "." + choice + ".short";
  }

  /** A choice as keys and field names have it: {@code own-place}. */
  public static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of a fault's sentence; empty where the field is as it should be. */
  public String fault(String field) {
    return Optional.ofNullable(faults.get(field))
        .map(one -> "fault." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  /** The offsets to choose from where the hour comes twice, as {@code -04:00}; else none. */
  public List<String> offsets(String path) {
    try {
      LocalDate day = LocalDate.parse(value(path + "date"));
      LocalTime hour = LocalTime.parse(value(path + "time"));
      List<ZoneOffset> offsets = NewYorkHour.offsets(day.atTime(hour), Sitting.NEW_YORK);
      return offsets.size() < 2 ? List.of() : offsets.stream().map(ZoneOffset::getId).toList();
    } catch (DateTimeException e) { // not written yet
      return List.of();
    }
  }
}
