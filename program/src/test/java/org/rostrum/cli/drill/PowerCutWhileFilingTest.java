package org.rostrum.cli.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.drill.Forgetful;

/**
 * Eight missions file over HTTP and the power of the house's disk is cut at a random moment: what
 * was not forced is gone, or there by chance. Nothing acknowledged is lost. 100 cuts with {@code
 * -Drostrum.drills=true}, or as many as {@code -Drostrum.cuts} says: {@code bench/drill power-cut}.
 */
@Tag("drill")
class PowerCutWhileFilingTest {
  private static final int MISSIONS = 8;
  private static final boolean LONG = Boolean.getBoolean("rostrum.drills");

  @TempDir Path folder;

  /** What came of it; it ends at the first loss. */
  private record Outcome(int cuts, int acknowledged, List<String> lost) {}

  @Test
  void nothingAcknowledged_isLostInAPowerCut() throws Exception {
    int cuts = Integer.getInteger("rostrum.cuts", LONG ? 100 : 2);
    long began = System.nanoTime();
    Outcome outcome = cutAgainAndAgain(cuts, List.of());
    assertThat(outcome.lost()).isEmpty();
    assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(cuts);
    System.out.printf(
        Locale.ROOT,
        "%d power cuts, %d filings acknowledged, 0 lost; %d s%n",
        outcome.cuts(),
        outcome.acknowledged(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
  }

  @Test
  void houseThatDoesNotForce_isFoundOutWithinFiveCuts() throws Exception {
    String mutant = "LD_PRELOAD=" + Forgetful.unforced(folder);
    Outcome outcome = cutAgainAndAgain(5, List.of("env", mutant));
    assertThat(outcome.lost()).isNotEmpty();
    System.out.printf(
        Locale.ROOT, "without fsync the loss is found at cut %d of 5%n", outcome.cuts());
  }

  private Outcome cutAgainAndAgain(int cuts, List<String> prefix) throws Exception {
    Random random = new Random(Long.getLong("rostrum.seed", 6L));
    AtomicInteger total = new AtomicInteger();
    List<Filer> filers =
        IntStream.rangeClosed(1, MISSIONS)
            .mapToObj(i -> new Filer("M%02d".formatted(i), total))
            .toList();
    try (Forgetful disk = Forgetful.mount(folder)) {
      Path settings = HouseProcess.settings(folder, disk.disk().resolve("data"), Map.of());
      for (int cut = 1; cut <= cuts; cut++) {
        List<String> lost = new ArrayList<>();
        String debate = work(settings, prefix, filers, random, total, lost);
        disk.cut(random.nextLong(), new int[] {0, 30, 70}[random.nextInt(3)]);
        List<Acknowledged> all =
            filers.stream().flatMap(filer -> filer.acknowledged().stream()).toList();
        lost.addAll(lost(settings, debate, all));
        if (!lost.isEmpty()) {
          return new Outcome(cut, all.size(), lost);
        }
      }
    }
    return new Outcome(cuts, total.get(), List.of());
  }

  private static String work(
      Path settings,
      List<String> prefix,
      List<Filer> filers,
      Random random,
      AtomicInteger total,
      List<String> lost)
      throws IOException, InterruptedException {
    try (HouseProcess house = HouseProcess.start(settings, MISSIONS, prefix, SlimStart.words());
        ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      int before = total.get();
      filers.forEach(filer -> hands.execute(() -> filer.work(house)));
      while (total.get() == before && lost.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(5);
        filers.forEach(filer -> lost.addAll(filer.troubles()));
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONG ? 1500 : 600));
      house.kill();
      return house.debate();
    } catch (IOException unopened) {
      lost.add(unopened.toString());
      return "debate";
    }
  }

  private static List<String> lost(Path settings, String debate, List<Acknowledged> all)
      throws IOException, InterruptedException {
    try {
      return new Reckoning(settings).ofWhatIsKept(debate, all);
    } catch (StorageTrouble | IllegalArgumentException trouble) {
      // a register that holds less than it had signed cannot even be asked
      return List.of(trouble.toString());
    }
  }
}
