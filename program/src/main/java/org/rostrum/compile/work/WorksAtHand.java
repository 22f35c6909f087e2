package org.rostrum.compile.work;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rostrum.document.official.Part;

/**
 * Keeps works in memory while they are few, so that they need not be read from the store again.
 * What does not fit is not kept; nothing is ever thrown out. Safe for several threads.
 */
public final class WorksAtHand {
  private final long most;
  private final AtomicLong bytes = new AtomicLong();
  private final Map<WorkKey, Work> works = new ConcurrentHashMap<>();

  /**
   * An empty hand.
   *
   * @param most bytes of parts and pictures that may be kept
   */
  public WorksAtHand(long most) {
    this.most = most;
  }

  /** Keeps a work if it fits. */
  public void keep(WorkKey key, Work work) {
    long size = 0;
    for (Part part : work.parts().values()) {
      size += part.body().stored().length + part.notes().stored().length;
    }
    if (bytes.addAndGet(size) <= most) {
      works.put(key, work);
    }
  }

  public Optional<Work> find(WorkKey key) {
    return Optional.ofNullable(works.get(key));
  }
}
