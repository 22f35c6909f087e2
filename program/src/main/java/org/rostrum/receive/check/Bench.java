package org.rostrum.receive.check;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where checks are done, two at a time, beside all that people wait for. The same work is not begun
 * twice; work that finds no room is dropped, and asked for again by the next look at the page.
 */
public final class Bench implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
  private static final int AT_ONCE = 2;
  private static final int WAITING = 2_000;

  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor workers;

  public Bench() {
    this.workers =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("check-", 1).factory());
  }

  /** Has work done, unless the same is under way. */
  public void work(String key, Runnable work) {
    if (!underWay.add(key)) {
      return;
    }
    try {
      workers.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException e) {
          LOG.atError().setCause(e).log("A check failed on our side");
        } finally {
          underWay.remove(key);
        }
      });
    } catch (RejectedExecutionException e) {
      underWay.remove(key);
      LOG.warn("The checks have more to do than they can remember");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
