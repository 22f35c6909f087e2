package org.rostrum.document.safety;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one file may take. Whoever does work whose length a file decides asks {@link #check} on
 * the way; nothing is interrupted from outside, so nothing is ever left half done.
 *
 * <p>A busy machine is not the file's fault: once a file is slow by the clock on the wall, the time
 * is that which the thread itself was at work, and only many times as long on the wall ends it all
 * the same. For one thread.
 */
public final class Deadline {
  /** No limit: for what we wrote ourselves. */
  public static final Deadline NONE =
      new Deadline(Duration.ofNanos(Long.MAX_VALUE), () -> 0, () -> 0);

  /** The clock of the thread's own work costs more to ask, so it is left alone at first. */
  private static final int FIRST_PART = 8;

  private static final int TIMES_ON_THE_WALL = 6;

  private final LongSupplier wall;
  private final LongSupplier work;
  private final long limit;
  private final long start;
  private long workedBefore = -1;

  private Deadline(Duration limit, LongSupplier wall, LongSupplier work) {
    this.limit = limit.toNanos();
    this.wall = wall;
    this.work = work;
    this.start = wall.getAsLong();
  }

  /** A deadline so much work from now. */
  public static Deadline in(Duration time) {
    return in(time, System::nanoTime, Deadline::worked);
  }

  /**
   * A deadline so much work from now.
   *
   * @param wall nanoseconds on a clock that only ever goes on, counted from anywhere
   * @param work nanoseconds this thread has been at work
   */
  static Deadline in(Duration time, LongSupplier wall, LongSupplier work) {
    return new Deadline(time, wall, work);
  }

  private static long worked() {
    try {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    } catch (UnsupportedOperationException e) {
      // a virtual thread, or a machine that does not count: the wall has to do
      return System.nanoTime();
    }
  }

  /**
   * Goes on while there is time.
   *
   * @throws Refusal when there is none left
   */
  public void check() {
    long elapsed = wall.getAsLong() - start;
    if (elapsed <= limit / FIRST_PART) {
      return;
    }
    if (workedBefore < 0) {
      workedBefore = work.getAsLong();
      return;
    }
    long atWork = work.getAsLong() - workedBefore;
    boolean overWork = atWork > limit - limit / FIRST_PART;
    if (overWork || elapsed / TIMES_ON_THE_WALL > limit) {
      throw Refusal.because("word-too-slow", Place.WHOLE_FILE);
    }
  }
}
