package org.rostrum.bench.warm;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rostrum.cover.CoverCheck;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.worker.WorkerMain;
import org.rostrum.cover.worker.WorkerSettings;

/** A signed cover letter through the warm process, there and back, as the server asks it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class CoverBench {
  private static final Expectations EXPECTED =
      Expectations.none(Instant.parse("2027-02-18T15:00:00Z"));

  /** Which letter. */
  @Param({"warm.pdf", "warm.asice"})
  public String letter;

  private CoverCheck check;
  private byte[] file;

  /** Starts the process and waits until it has answered once. */
  @Setup
  public void start() throws IOException {
    try (InputStream in = WorkerMain.class.getResourceAsStream(letter)) {
      file = in.readAllBytes();
    }
    check = CoverCheck.start(WorkerSettings.standard(WorkerSettings.Start.WARM).times(1));
    check.check(file, EXPECTED);
  }

  /** Ends it. */
  @TearDown
  public void end() {
    check.close();
  }

  /** Signature, file and words. */
  @Benchmark
  public CoverReport validated() {
    return check.check(file, EXPECTED);
  }

  /** The same with pictures of all pages for the officer. */
  @Benchmark
  public CoverReport validatedAndDrawn() {
    return check.check(file, EXPECTED.withPictures());
  }
}
