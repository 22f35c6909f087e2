package org.rostrum.post;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The server's own post thread: looks every two seconds whether a letter is due, every minute
 * whether it is morning. Stops gracefully: the letter in hand is finished, no other is begun.
 */
public final class Rounds implements SmartLifecycle {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration AWAY = Duration.ofSeconds(30);
  private static final Duration MORNING = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Postman postman;
  private final Mornings mornings;
  private volatile CountDownLatch stop = new CountDownLatch(0);
  private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

  public Rounds(Postman postman, Mornings mornings) {
    this.postman = postman;
    this.mornings = mornings;
  }

  @Override
  public void start() {
    stop = new CountDownLatch(1);
    thread = Thread.ofVirtual().name("post").start(this::work);
  }

  private void work() {
    long looked = System.nanoTime() - MORNING.toNanos();
    try {
      Duration pause = Duration.ZERO;
      while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() - looked >= MORNING.toNanos()) {
          looked = System.nanoTime();
          attempt(mornings::look);
        }
        pause = round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration round() {
    try {
      return switch (postman.round(this::isRunning)) {
        case EMPTY -> LOOK;
        case MORE -> Duration.ZERO;
        case AWAY -> AWAY;
      };
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("The post could not be looked after; it is tried again");
      return AWAY;
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("A morning's work could not be done; it is tried again");
    }
  }

  @Override
  public void stop() {
    stop.countDown();
    try {
      thread.join(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return stop.getCount() > 0;
  }
}
