package org.rostrum.cover.worker;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;

/** One or two other processes, lent out one letter at a time. Thread-safe. */
public final class WorkerPool implements Closeable {
  private final List<Lane> all = new ArrayList<>();
  private final BlockingQueue<Lane> free;
  private final ScheduledExecutorService watch;
  private final Isolation isolation;

  private WorkerPool(WorkerSettings settings, Isolation isolation) {
    this.isolation = isolation;
    watch =
        Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("cover-watch").factory());
    free = new ArrayBlockingQueue<>(settings.processes());
    for (int i = 0; i < settings.processes(); i++) {
      Lane lane = new Lane(settings, isolation, watch);
      all.add(lane);
      free.add(lane);
    }
  }

  /** Makes the processes, and starts them at once when they are to be warm. */
  public static WorkerPool start(WorkerSettings settings) {
    WorkerPool pool = new WorkerPool(settings, Isolation.ofThisMachine());
    if (settings.start() == WorkerSettings.Start.WARM) {
      pool.all.forEach(pool::prepare);
    }
    return pool;
  }

  private void prepare(Lane lane) {
    Thread.ofPlatform()
        .daemon()
        .name("cover-start")
        .start(() -> {
          try {
            lane.prepare();
          } catch (IOException e) {
            // The next question starts it again, and tells whoever asks if that fails.
            lane.close();
          }
        });
  }

  /** Asks the next free process; waits while none is. */
  public CoverReport ask(byte[] file, Expectations expectations) {
    Lane lane;
    try {
      lane = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CoverReport.refused(Kind.OTHER, Check.READER_STOPPED, "");
    }
    try {
      return lane.ask(file, expectations);
    } finally {
      free.add(lane);
    }
  }

  public Isolation.Network network() {
    return isolation.network();
  }

  @Override
  public void close() {
    all.forEach(Lane::close);
    watch.shutdownNow();
  }
}
