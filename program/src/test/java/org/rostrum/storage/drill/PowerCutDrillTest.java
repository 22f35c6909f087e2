package org.rostrum.storage.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Subject;
import org.rostrum.storage.vault.Storage;

/**
 * Ten officers edit and keep files on a disk whose power is cut at a random moment: what was not
 * forced is gone, or there by chance. Nothing acknowledged is lost. 100 cuts with {@code
 * -Drostrum.drills=true}.
 */
@Tag("drill")
class PowerCutDrillTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
  private static final boolean LONG = Boolean.getBoolean("rostrum.drills");

  @TempDir Path folder;

  /** One acknowledged edit. */
  private record Acknowledged(Subject desk, long version, String hash) {
    static Acknowledged of(String line) {
      String[] words = line.split(" ", -1);
      return new Acknowledged(new Subject("desk", words[0]), Long.parseLong(words[1]), words[2]);
    }
  }

  @Test
  void nothingAcknowledged_isLostInAPowerCut() throws Exception {
    int cycles = LONG ? 100 : 2;
    Outcome outcome = cutAgainAndAgain(cycles, List.of());
    assertThat(outcome.lost()).isEmpty();
    assertThat(outcome.cuts()).isEqualTo(cycles);
    assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(20 * cycles);
    System.out.printf(
        Locale.ROOT,
        "%d power cuts, %d acknowledged, %d lost%n",
        outcome.cuts(),
        outcome.acknowledged(),
        outcome.lost().size());
  }

  @Test
  void programThatDoesNotForce_isFoundOutWithinFiveCuts() throws Exception {
    String mutant = "LD_PRELOAD=" + Forgetful.unforced(folder);
    Outcome outcome = cutAgainAndAgain(5, List.of("env", mutant));
    assertThat(outcome.lost()).isNotEmpty();
  }

  /**
   * What came of it; it ends at the first loss.
   *
   * @param lost what was acknowledged and is not there, or why nothing can be opened any more
   */
  private record Outcome(int cuts, int acknowledged, List<String> lost) {}

  private Outcome cutAgainAndAgain(int cycles, List<String> prefix) throws Exception {
    long seed = Long.getLong("rostrum.seed", 11L);
    Random random = new Random(seed);
    List<Acknowledged> all = new ArrayList<>();
    try (Forgetful disk = Forgetful.mount(folder)) {
      StorageSettings settings = StorageSettings.in(disk.disk().resolve("data"));
      for (int cut = 1; cut <= cycles; cut++) {
        all.addAll(work(settings, prefix, 20 + random.nextInt(60)));
        disk.cut(random.nextLong(), new int[] {0, 30, 70}[random.nextInt(3)]);
        List<String> lost = lost(settings, all);
        if (!lost.isEmpty()) {
          return new Outcome(cut, all.size(), lost);
        }
      }
    }
    return new Outcome(cycles, all.size(), List.of());
  }

  private static List<Acknowledged> work(StorageSettings settings, List<String> prefix, int until)
      throws Exception {
    List<Acknowledged> acknowledged = new ArrayList<>();
    Process process = Child.start(prefix, Officers.class, settings);
    try (BufferedReader said = process.inputReader(UTF_8)) {
      assertThat(said.readLine()).isEqualTo("ready");
      for (int number = 0; number < until; number++) {
        acknowledged.add(Acknowledged.of(said.readLine()));
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
      String rest = said.readAllAsString();
      rest.substring(0, rest.lastIndexOf('\n') + 1)
          .lines()
          .forEach(line -> acknowledged.add(Acknowledged.of(line)));
    }
    return acknowledged;
  }

  private static List<String> lost(StorageSettings settings, List<Acknowledged> all) {
    List<String> lost = new ArrayList<>();
    try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
      for (Acknowledged one : all) {
        List<Revision> found = storage.revisions().since(one.desk(), one.version() - 1);
        if (found.isEmpty()
            || !found.getFirst().changes().equals(Map.of("file", Change.to(one.hash())))
            || !storage.files().unpublished().healthy(new FileHash(one.hash()))) {
          lost.add(one.toString());
        }
      }
    } catch (StorageTrouble trouble) {
      lost.add(trouble.toString());
    }
    return lost;
  }
}
