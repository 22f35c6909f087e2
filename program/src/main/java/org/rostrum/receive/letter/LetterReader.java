package org.rostrum.receive.letter;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rostrum.cover.CoverCheck;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.worker.WorkerSettings;

/**
 * The processes that read cover letters. Safe for many threads; a letter that finds none free
 * waits.
 */
public final class LetterReader implements AutoCloseable {
  private static final long AFTER = 4;

  private final WorkerSettings.Start start;
  private @Nullable CoverCheck check;
  private boolean closed;

  public LetterReader(WorkerSettings.Start start) {
    this.start = start;
  }

  /**
   * Has the processes make themselves ready ahead of the first letter, if they are to. Some seconds
   * after this: two processes that start beside the server's own first pages would keep the
   * processors from them.
   */
  public void prepare() {
    if (start == WorkerSettings.Start.WARM) {
      CompletableFuture.delayedExecutor(AFTER, TimeUnit.SECONDS).execute(this::warm);
    }
  }

  private synchronized void warm() {
    if (!closed) {
      check();
    }
  }

  CoverReport read(byte[] letter, Expectations expectations) {
    return check().check(letter, expectations);
  }

  private synchronized CoverCheck check() {
    CoverCheck running = check;
    if (running == null) {
      running = CoverCheck.start(settings());
      check = running;
    }
    return running;
  }

  /** With the classes the launcher set aside for it, and with what the JVM learnt of them. */
  private WorkerSettings settings() {
    WorkerSettings settings = WorkerSettings.standard(start);
    String cache = System.getProperty("rostrum.cover.cache", "");
    String path = System.getProperty("rostrum.cover.path", settings.classPath());
    WorkerSettings placed = settings.running(settings.mainClass(), path);
    return cache.isEmpty() ? placed : placed.with(List.of("-XX:AOTCache=" + cache));
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (check != null) {
      check.close();
    }
  }
}
