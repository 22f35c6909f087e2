package org.rostrum.storage.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.storage.EmptyDatabase;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.RealPostgres;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.Vendor;
import org.rostrum.storage.doctor.Doctor;
import org.rostrum.storage.doctor.Symptom;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Revision;
import org.rostrum.storage.revision.Subject;
import org.rostrum.storage.vault.Storage;

/**
 * Ten officers edit and keep files; the process is killed at a random moment, on PostgreSQL the
 * database with it; nothing acknowledged is lost. 50 times with {@code -Drostrum.drills=true}:
 * {@code mvn -pl program -am test -Dtest=KillDrillTest -Drostrum.drills=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("drill")
class KillDrillTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
  private static final boolean LONG = Boolean.getBoolean("rostrum.drills");
  private static final int CYCLES = LONG ? 50 : 1;

  @TempDir Path folder;

  /** One acknowledged edit. */
  private record Acknowledged(Subject desk, long version, String hash) {
    static Acknowledged of(String line) {
      String[] words = line.split(" ", -1);
      return new Acknowledged(new Subject("desk", words[0]), Long.parseLong(words[1]), words[2]);
    }
  }

  @OnBoth
  void nothingAcknowledged_isLost(Vendor vendor) throws Exception {
    long seed = Long.getLong("rostrum.seed", 5L);
    Random random = new Random(seed);
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    List<Acknowledged> all = new ArrayList<>();
    Duration slowest = Duration.ZERO;
    Duration most = Duration.ZERO; // of the processors' time: the same on a busy machine
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      long began = System.nanoTime();
      Process process = Child.start(List.of(), Officers.class, settings);
      try (BufferedReader said = process.inputReader(UTF_8)) {
        assertThat(said.readLine()).isEqualTo("ready");
        Duration start = Duration.ofNanos(System.nanoTime() - began);
        slowest = start.compareTo(slowest) > 0 ? start : slowest;
        Duration spent = process.info().totalCpuDuration().orElse(Duration.ZERO);
        most = spent.compareTo(most) > 0 ? spent : most;
        int until = LONG ? 20 + random.nextInt(60) : 10;
        for (int number = 0; number < until; number++) {
          all.add(Acknowledged.of(said.readLine()));
        }
        assertThat(process.toHandle().destroyForcibly()).isTrue(); // leaves the pipe open
        process.waitFor();
        // What had been said before the kill, and lies in the pipe, was acknowledged too.
        rest(said).forEach(line -> all.add(Acknowledged.of(line)));
      }
      if (vendor == Vendor.POSTGRESQL) {
        RealPostgres.crash();
      }
    }
    try (Storage storage = Storage.open(settings, NOON, new SecureRandom())) {
      for (Acknowledged one : all) {
        Revision found = storage.revisions().since(one.desk(), one.version() - 1).getFirst();
        assertThat(found.changes())
            .as("seed %d", seed)
            .isEqualTo(Map.of("file", Change.to(one.hash())));
        assertThat(storage.files().unpublished().healthy(new FileHash(one.hash()))).isTrue();
      }
    }
    assertThat(new Doctor(settings, NOON, new SecureRandom()).examine())
        .noneMatch(symptom ->
            symptom.sign().name().matches("(DATABASE|REFERENCE|REV|FILE).*")
                && symptom.sign().grade() == Symptom.Grade.BAD);
    if (LONG) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d cycles, %d acknowledged, 0 lost, slowest start %d ms, at most %d ms of CPU%n",
          vendor,
          CYCLES,
          all.size(),
          slowest.toMillis(),
          most.toMillis());
    }
  }

  /** Whole lines only: the kill may have cut the last one. */
  private static List<String> rest(BufferedReader said) throws IOException {
    String text = said.readAllAsString();
    int end = text.lastIndexOf('\n');
    return end < 0 ? List.of() : text.substring(0, end).lines().toList();
  }
}
