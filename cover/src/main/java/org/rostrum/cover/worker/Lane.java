package org.rostrum.cover.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;

/**
 * One other process and the pipe to it. Started when it is first needed, killed when it takes too
 * long, started anew after it died. For one thread at a time.
 */
final class Lane implements Closeable {
  /** What the JVM ends with when its memory has run out. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int LARGEST_ANSWER = 256 << 20;

  private final WorkerSettings settings;
  private final Isolation isolation;
  private final ScheduledExecutorService watch;
  private volatile Running running = Running.NONE;

  /** A process and its two ends. */
  private record Running(Process process, DataOutputStream to, DataInputStream from) {
    /** No process: one that has ended, and ends of pipes that lead nowhere. */
    static final Running NONE =
        new Running(
            new NoProcess(),
            new DataOutputStream(java.io.OutputStream.nullOutputStream()),
            new DataInputStream(java.io.InputStream.nullInputStream()));
  }

  Lane(WorkerSettings settings, Isolation isolation, ScheduledExecutorService watch) {
    this.settings = settings;
    this.isolation = isolation;
    this.watch = watch;
  }

  /** Asks about one file. Whatever becomes of the process, there is an answer. */
  CoverReport ask(byte[] file, Expectations expectations) {
    AtomicBoolean late = new AtomicBoolean();
    try {
      start(late);
      return within(settings.forOne(), late, () -> exchange(file, expectations));
    } catch (IOException e) {
      // The process died, or fell to the file and answers nonsense: the file's fault either way.
      return CoverReport.refused(Kind.OTHER, why(late.get()), "");
    }
  }

  /** Starts the process if none runs, so that the next letter need not wait for it. */
  void prepare() throws IOException {
    start(new AtomicBoolean());
  }

  private CoverReport exchange(byte[] file, Expectations expectations) throws IOException {
    RequestCodec.write(running.to, expectations);
    Wire.bytes(running.to, file);
    running.to.flush();
    if (running.from.readInt() != WorkerMain.ANSWER) {
      throw new IOException("the other side does not answer as it should");
    }
    byte[] answer = Wire.bytes(running.from, LARGEST_ANSWER);
    return ReportCodec.read(new DataInputStream(new ByteArrayInputStream(answer)));
  }

  /** Says why there was no answer, and leaves no process behind. */
  private Check why(boolean late) {
    Process process = running.process;
    running = Running.NONE;
    try {
      // A process that ended by itself tells why; killing it first would take that away.
      boolean ended = !late && process.waitFor(2, TimeUnit.SECONDS);
      boolean memory = ended && process.exitValue() == OUT_OF_MEMORY;
      if (late) {
        return Check.TOO_SLOW;
      }
      return memory ? Check.TOO_MUCH_MEMORY : Check.READER_STOPPED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Check.READER_STOPPED;
    } finally {
      process.destroyForcibly();
    }
  }

  private synchronized void start(AtomicBoolean late) throws IOException {
    if (running.process.isAlive()) {
      return;
    }
    running = launched();
    boolean ready =
        within(settings.forStart(), late, () -> running.from.readInt() == WorkerMain.READY);
    if (!ready) {
      throw new IOException("the other process did not start");
    }
  }

  private Running launched() throws IOException {
    List<String> command = new ArrayList<>(isolation.prefix());
    command.add(settings.java().toString());
    command.addAll(settings.flags());
    command.addAll(
        List.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            settings.classPath(),
            settings.mainClass()));
    if (settings.start() == WorkerSettings.Start.WARM) {
      command.add(WorkerMain.WARM);
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    return new Running(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)),
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
  }

  /** Something that talks to the process. */
  private interface Talk<T> {
    T talk() throws IOException;
  }

  /** Talks to the process, which is killed when it takes longer. */
  private <T> T within(Duration time, AtomicBoolean late, Talk<T> talk) throws IOException {
    Process process = running.process;
    ScheduledFuture<?> end =
        watch.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return talk.talk();
    } finally {
      end.cancel(false);
    }
  }

  /** Ends the process; the next question starts another. */
  @Override
  public void close() {
    running.process.destroyForcibly();
  }
}
