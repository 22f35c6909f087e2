package org.rostrum.cli.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.DatabasePlace;
import org.rostrum.storage.RealPostgres;

/**
 * Eight missions file over HTTP and the server is killed with SIGKILL at a random moment, again and
 * again; on PostgreSQL the database with it. Nothing that was acknowledged is lost, torn or
 * doubled, and every receipt verifies. 500 times with {@code -Drostrum.drills=true}, or as often as
 * {@code -Drostrum.cycles} says, and no longer than {@code -Drostrum.minutes}: {@code bench/drill
 * kill}.
 */
@Tag("drill")
class KillWhileFilingTest {
  private static final int MISSIONS = 8;
  private static final boolean LONG = Boolean.getBoolean("rostrum.drills");

  @TempDir Path folder;

  @Test
  void nothingAcknowledged_isLostTornOrDoubled() throws Exception {
    drill("SQLite", Integer.getInteger("rostrum.cycles", LONG ? 500 : 20), Map.of(), () -> {});
  }

  @Test
  void nothingAcknowledged_isLostTornOrDoubled_whenTheDatabaseIsKilledToo() throws Exception {
    DatabasePlace.PostgresServer place = RealPostgres.emptyDatabase();
    Map<String, String> settings =
        Map.of("database.url", place.url(), "database.user", place.user());
    int cycles = Integer.getInteger("rostrum.cycles.postgresql", LONG ? 50 : 2);
    drill("PostgreSQL", cycles, settings, RealPostgres::crash);
  }

  private void drill(String name, int cycles, Map<String, String> more, Runnable crash)
      throws Exception {
    long began = System.nanoTime();
    Random random = new Random(Long.getLong("rostrum.seed", 6L));
    Path settings = HouseProcess.settings(folder, folder.resolve("data"), more);
    AtomicInteger total = new AtomicInteger();
    List<Filer> filers =
        IntStream.rangeClosed(1, MISSIONS)
            .mapToObj(i -> new Filer("M%02d".formatted(i), total))
            .toList();
    List<Duration> openings = new ArrayList<>();
    long end = began + TimeUnit.MINUTES.toNanos(Long.getLong("rostrum.minutes", 600));
    for (int cycle = 0; cycle < cycles && System.nanoTime() < end; cycle++) {
      try (HouseProcess house = HouseProcess.start(settings, MISSIONS, List.of());
          ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
        openings.add(house.opening());
        int before = total.get();
        filers.forEach(filer -> hands.execute(() -> filer.work(house)));
        while (total.get() == before && troubles(filers).isEmpty()) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONG ? 1500 : 400));
        house.kill();
      }
      assertThat(troubles(filers)).isEmpty();
      crash.run();
    }
    List<Acknowledged> all =
        filers.stream().flatMap(filer -> filer.acknowledged().stream()).toList();
    Reckoning reckoning = new Reckoning(settings);
    try (HouseProcess house = HouseProcess.start(settings, MISSIONS, List.of())) {
      assertThat(reckoning.ofReceipts(house, all)).isEmpty();
      house.kill();
      assertThat(reckoning.ofWhatIsKept(house.debate(), all)).isEmpty();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d kills, %d filings acknowledged, 0 lost, torn or doubled; start median %d ms,"
            + " slowest %d ms; %d s%n",
        name,
        openings.size(),
        all.size(),
        openings.stream().sorted().toList().get(openings.size() / 2).toMillis(),
        openings.stream().mapToLong(Duration::toMillis).max().orElse(0),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
  }

  private static List<String> troubles(List<Filer> filers) {
    return filers.stream().flatMap(filer -> filer.troubles().stream()).toList();
  }
}
