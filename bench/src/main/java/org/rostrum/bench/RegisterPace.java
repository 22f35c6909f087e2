package org.rostrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.rostrum.register.log.Verdict;
import org.rostrum.register.log.Verifier;
import org.rostrum.register.note.Algorithm;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.register.RegisterAudit;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.storage.register.SigningKeyFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a register of many entries is, on SQLite as the program sets it up: {@code
 * bench/register [ENTRIES]}. Prints medians and 99th percentiles of wall time, and what one fsync
 * costs here.
 */
public final class RegisterPace {
  private static final int BATCH = 10_000;
  private static final int ROUNDS = 2_000;

  private final Database database;
  private final Registrar registrar;
  private long number;

  private RegisterPace(Database database, Registrar registrar) {
    this.database = database;
    this.registrar = registrar;
  }

  private interface Step {
    void run(int round) throws IOException;
  }

  /** The folder to work in, which must be empty, and how many entries. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long entries = Long.parseLong(arguments[1]);
    Files.createDirectories(folder);
    try (Database database = Database.open(StorageSettings.in(folder));
        Registrar registrar =
            Registrar.open(
                database,
                new SigningKeyFile(folder.resolve("register.key")),
                "bench.example/register",
                List.of(Algorithm.ED25519),
                Clock.systemUTC(),
                new SecureRandom())) {
      new RegisterPace(database, registrar).measure(folder, entries);
    }
  }

  private void measure(Path folder, long entries) throws IOException {
    long began = System.nanoTime();
    for (long done = 0; done < entries; done += BATCH) {
      int most = (int) Math.min(BATCH, entries - done);
      database.writeInTurn(
          Registrar.TURN,
          jdbc -> {
            for (int i = 0; i < most; i++) {
              append(jdbc);
            }
            return most;
          });
    }
    say(
        String.format(
            Locale.ROOT,
            "filling: %,d entries in %.0f s",
            entries,
            (System.nanoTime() - began) / 1e9));
    database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          print("append, inside one transaction", timed(jdbc));
          return ROUNDS;
        });
    print(
        "append and commit (synchronous=FULL)",
        time(round -> database.writeInTurn(Registrar.TURN, jdbc -> append(jdbc))));
    print("one fsync of 4 KB", fsync(folder));
    Random random = new Random(1);
    registrar.checkpoint(Log.DEBATES);
    print(
        "proof of any entry",
        time(round -> registrar.prove(Log.DEBATES, random.nextLong(entries))));
    print(
        "growth since any size",
        time(round -> registrar.growth(Log.DEBATES, 1 + random.nextLong(entries - 1))));
    Verifier verifier = new Verifier(registrar.keys());
    String receipt = registrar.prove(Log.DEBATES, entries / 2).text();
    print(
        "receipt read and verified",
        time(round -> {
          if (!(verifier.check(receipt) instanceof Verdict.Holds)) {
            throw new IllegalStateException("the receipt does not hold");
          }
        }));
    registrar.writeHeads();
    began = System.nanoTime();
    var report = new RegisterAudit(database, List.of(), file -> true, List.of()).run();
    say(
        String.format(
            Locale.ROOT,
            "audit of %,d entries: %.0f s, %s",
            report.entries(),
            (System.nanoTime() - began) / 1e9,
            report.wrong().isEmpty() ? "all is well" : "WRONG"));
  }

  private long[] timed(JdbcClient jdbc) {
    try {
      return time(round -> append(jdbc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long append(JdbcClient jdbc) {
    return registrar
        .append(
            jdbc,
            Log.DEBATES,
            "water-2027",
            "filing-received",
            Map.of("filing", "QLY-" + number++, "statement-sha256", Hash.of().hex()))
        .index();
  }

  private static long[] fsync(Path folder) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("probe"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      return time(round -> {
        channel.write(ByteBuffer.allocate(4096), 4096L * round);
        channel.force(true);
      });
    }
  }

  private static long[] time(Step step) throws IOException {
    long[] nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      step.run(round);
      nanos[round] = System.nanoTime() - began;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static void print(String what, long[] nanos) {
    say(
        String.format(
            Locale.ROOT,
            "%-38s median %8.3f ms   p99 %8.3f ms",
            what,
            nanos[ROUNDS / 2] / 1e6,
            nanos[ROUNDS * 99 / 100] / 1e6));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
