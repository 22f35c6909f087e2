package org.rostrum.bench.warm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rostrum.document.check.Checked;
import org.rostrum.document.check.WordCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Policy;

/**
 * The check of an ordinary statement in a process that stays up: each of the race's statements in
 * turn, one a measurement, so that the percentiles are over statements and not over means.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class CheckBench {
  /** The folder of statements, as {@code bench/run} lays them out. */
  @Param("")
  public String folder;

  private final WordCheck check = new WordCheck(Policy.STANDARD);
  private final List<byte[]> files = new ArrayList<>();
  private int next;

  /** Reads all statements into memory. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      for (Path file : all.filter(each -> each.toString().endsWith(".docx")).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
  }

  /** One statement, checked. */
  @Benchmark
  public Checked statement() {
    next = (next + 1) % files.size();
    return check.check(files.get(next), Filing.UNKNOWN);
  }
}
