package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Deadline.Hour;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.Moments;

/**
 * Whatever zone the server's machine has, times and deadlines are the same: the matrix of zones and
 * of the days on which New York's clocks change.
 */
class TimeZonesTest {
  private static final List<String> MACHINES =
      List.of("UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** Both sides of both changes, and the evening that is already tomorrow in UTC. */
  private static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2026-11-01T05:30:00Z"),
          Instant.parse("2026-11-01T06:30:00Z"),
          Instant.parse("2027-03-14T06:59:59.999999999Z"),
          Instant.parse("2027-03-14T07:00:00Z"),
          Instant.parse("2026-11-24T00:30:00Z"),
          Instant.parse("2026-12-31T23:59:59Z"));

  private interface Work {
    List<String> said() throws Exception;
  }

  private static Set<List<String>> onEachMachine(Work work) throws Exception {
    TimeZone own = TimeZone.getDefault();
    Set<List<String>> all = new LinkedHashSet<>();
    try {
      for (String zone : MACHINES) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        all.add(work.said());
      }
    } finally {
      TimeZone.setDefault(own);
    }
    return all;
  }

  private static Deadline at(LocalDate day, LocalTime hour) {
    return new Deadline("as said", Optional.of(day), new Hour.At(hour), NEW_YORK);
  }

  private static List<String> moments() {
    List<String> said = new ArrayList<>();
    for (Tongue tongue : Tongue.all()) {
      Moments moments = new Moments(tongue);
      for (Instant each : INSTANTS) {
        said.add(moments.full(each) + " | " + moments.machine(each) + " | " + moments.utc(each));
      }
    }
    return said;
  }

  @Test
  void timesInWords_areTheSameOnEveryMachine() throws Exception {
    assertThat(onEachMachine(TimeZonesTest::moments)).hasSize(1);
  }

  @Test
  void hourThatDoesNotExist_orExistsTwice_isNeverGuessed_andTheLastNanosecondCounts()
      throws Exception {
    Set<List<String>> all =
        onEachMachine(() -> {
          Deadline gap = at(LocalDate.of(2027, 3, 14), LocalTime.of(2, 30));
          Deadline twice = at(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30));
          Deadline plain = at(LocalDate.of(2026, 11, 23), LocalTime.of(18, 0));
          Deadline day =
              new Deadline(
                  "that day",
                  Optional.of(LocalDate.of(2026, 11, 23)),
                  new Hour.EndOfDay(),
                  NEW_YORK);
          Instant close = Instant.parse("2026-11-23T23:00:00Z");
          Instant midnight = Instant.parse("2026-11-24T05:00:00Z");
          return List.of(
              gap.lastMoment().toString(),
              twice.lastMoment().toString(),
              "" + gap.isLate(Instant.parse("2027-03-15T00:00:00Z")),
              plain.lastMoment().toString(),
              "" + plain.isLate(close.minusNanos(1)),
              "" + plain.isLate(close),
              "" + plain.isLate(close.plusNanos(1)),
              "" + day.isLate(midnight.minusNanos(1)),
              "" + day.isLate(midnight),
              // Filed between seven and midnight in New York, when UTC has the next day already.
              "" + day.isLate(Instant.parse("2026-11-24T00:30:00Z")));
        });

    assertThat(all)
        .containsExactly(
            List.of(
                "Optional.empty",
                "Optional.empty",
                "false",
                "Optional[2026-11-23T23:00:00Z]",
                "false",
                "false",
                "true",
                "false",
                "true",
                "false"));
  }

  @Test
  void pagesAreTheSameOnEveryMachine(@TempDir Path folder) throws Exception {
    Clock evening = Clock.fixed(Instant.parse("2026-11-24T00:30:00Z"), ZoneOffset.UTC);
    int[] number = {0};
    assertThat(
            onEachMachine(() -> {
              number[0]++;
              try (OpenHouse house = OpenHouse.demo(folder.resolve("house" + number[0]), evening)) {
                List<String> pages = new ArrayList<>();
                for (String path : List.of("/", "/debates/fresh-water-in-armed-conflict")) {
                  pages.add(Jsoup.parse(house.get(path).body()).body().text());
                }
                return pages;
              }
            }))
        .hasSize(1);
  }
}
