package org.rostrum.document.endure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.TarGz;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.word.WordReader;

/**
 * Reads damaged copies of every file of a corpus. What is neither a Text nor a refusal in plain
 * words, or takes more than ten seconds of work, has broken something. As a program, started with
 * 512 MB, it prints what came of the copies and keeps under a folder those that broke something.
 */
final class FlipDrill {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final WordReader READER = new WordReader(Limits.STANDARD);

  /** So much of a processor's time each copy may take, in nanoseconds. */
  private static final long MOST_WORK = 10_000_000_000L;

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();
  private final long seed;
  private final int times;
  private final Path keep;
  private long all;
  private long worst;
  private long worstByTheWall;
  private String worstFile = "";

  /**
   * @param times how many damaged copies of each file
   * @param keep where copies that break something are kept
   */
  FlipDrill(long seed, int times, Path keep) {
    this.seed = seed;
    this.times = times;
    this.keep = keep;
  }

  /** Damages one file so many times and reads each. */
  void file(String name, byte[] bytes) {
    Flips flips = new Flips(bytes, seed ^ name.hashCode());
    for (int i = 0; i < times; i++) {
      byte[] damaged = flips.next();
      long start = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      String outcome = outcome(damaged);
      work = THREADS.getCurrentThreadCpuTime() - work;
      worstByTheWall = Math.max(worstByTheWall, System.nanoTime() - start);
      if (work > MOST_WORK) {
        outcome = "BROKEN " + work / 1_000_000 + " ms of work; " + outcome;
      }
      outcomes.merge(outcome, 1, Integer::sum);
      all += work;
      if (work > worst) {
        worst = work;
        worstFile = name + " " + i;
      }
      if (outcome.startsWith("BROKEN")) {
        broken.add(name + " " + i + ": " + outcome);
        keep(name, i, damaged);
      }
    }
  }

  static String outcome(byte[] file) {
    try {
      TextTally.count(READER.read(file).text());
      try {
        SourceTally.count(file);
        return "text";
      } catch (IllegalArgumentException e) {
        return "text that the ledger cannot count";
      }
    } catch (Refusal refusal) {
      boolean plain =
          refusal.finding().what().matches("(?s)[A-Z].*\\.") && !refusal.finding().mend().isBlank();
      boolean guard = refusal.finding().code().equals("word-exhausting");
      return plain && !guard ? refusal.finding().code() : "BROKEN " + refusal.finding();
    } catch (RuntimeException | Error e) {
      return "BROKEN " + e;
    }
  }

  private void keep(String name, int which, byte[] damaged) {
    try {
      Files.createDirectories(keep);
      Files.write(keep.resolve(name.replace('/', '_') + "." + which), damaged);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What broke, one line each. */
  List<String> broken() {
    return broken;
  }

  int read() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@code FlipDrill ARCHIVE TIMES SEED KEEP}. */
  public static void main(String[] arguments) throws IOException {
    FlipDrill drill =
        new FlipDrill(
            Long.parseLong(arguments[2]), Integer.parseInt(arguments[1]), Path.of(arguments[3]));
    int[] files = new int[1];
    TarGz.visit(
        Path.of(arguments[0]),
        (name, bytes) -> {
          if (name.endsWith(".docx")) {
            drill.file(name, bytes);
            files[0]++;
          }
        });
    System.out.println(files[0] + " files, " + drill.read() + " damaged copies");
    drill.outcomes.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
        .forEach(entry -> System.out.println(entry.getValue() + "\t" + entry.getKey()));
    System.out.println(
        "work: "
            + drill.all / 1_000_000_000
            + " s in all, at most "
            + drill.worst / 1_000_000
            + " ms for a copy, "
            + drill.worstFile
            + "; by the wall "
            + drill.worstByTheWall / 1_000_000
            + " ms");
    System.out.println(
        "memory at most: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB were given");
    drill.broken.forEach(System.out::println);
  }
}
