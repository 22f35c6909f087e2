package org.rostrum.bench.hour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.Server;
import org.rostrum.cli.serve.StorageKeys;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.door.Sessions;
import org.rostrum.settings.Settings;
import org.rostrum.web.WebSettings;

/**
 * The house whose hour it is: {@code HourHouse FOLDER PORT MISSIONS}. Prints {@code debate ID},
 * {@code mission CODE COOKIE} for each mission, and {@code ready}; writes the heap and the pauses,
 * once a second, into {@code FOLDER/heap.csv}.
 */
final class HourHouse {
  private static final long SECOND = 1_000_000_000L;

  private HourHouse() {}

  @SuppressWarnings("SystemOut") // its reader is another program
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    Settings settings =
        AllSettings.read(Optional.empty(), Map.of())
            .with(WebSettings.PORT, words[1])
            .with(WebSettings.URL, "http://localhost:" + words[1])
            .with(WebSettings.SPECIMENS, "yes")
            .with(StorageKeys.FOLDER, folder.resolve("data").toString());
    Server server = Server.demonstrate(settings, Clock.systemUTC());
    String debate =
        server.part(Debates.class).all().stream()
            .filter(each -> each.stage() == Stage.OPEN)
            .findFirst()
            .orElseThrow()
            .id();
    System.out.println("debate " + debate);
    People people = server.part(People.class);
    Sessions sessions = server.part(Sessions.class);
    for (int i = 1; i <= Integer.parseInt(words[2]); i++) {
      String code = String.format(Locale.ROOT, "M%03d", i);
      people.add(new Mission(code, "Mission " + i, Mission.Access.OWN_PEOPLE));
      List<Seat> seats = List.of(Seat.of(Role.DRAFTER), Seat.of(Role.AUTHORIZER));
      Person person = people.add("Delegate " + i, "", code, seats);
      System.out.println("mission " + code + " " + sessions.begin(person.id(), "drill"));
    }
    System.out.println("ready");
    Thread.ofPlatform().daemon().start(() -> watch(folder.resolve("heap.csv")));
  }

  /** What the last full collection left, in bytes; 0 before the first. */
  private static long kept() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().contains("Tenured"))
        .flatMap(pool -> Optional.ofNullable(pool.getCollectionUsage()).stream())
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static void watch(Path file) {
    Runtime runtime = Runtime.getRuntime();
    try {
      Files.writeString(file, "heap_mb,collections,pauses_ms,kept_mb\n");
      while (true) {
        long count = 0;
        long millis = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
          count += collector.getCollectionCount();
          millis += collector.getCollectionTime();
        }
        long used = runtime.totalMemory() - runtime.freeMemory();
        String line = (used >> 20) + "," + count + "," + millis + "," + (kept() >> 20) + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
        LockSupport.parkNanos(SECOND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
