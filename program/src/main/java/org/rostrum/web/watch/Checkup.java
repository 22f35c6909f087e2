package org.rostrum.web.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.rostrum.web.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the checks, at most once in a few seconds however many ask: who asks meanwhile is told what
 * was found last. Names what failed, never why; that stands in the log.
 */
final class Checkup {
  private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final List<HealthCheck> checks;
  private final Clock clock;
  private final ReentrantLock running = new ReentrantLock();
  private volatile Found last = new Found(Instant.MIN, Map.of());

  Checkup(List<HealthCheck> checks, Clock clock) {
    this.checks = List.copyOf(checks);
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param results each check's name, and "ok" or "failed"
   */
  record Found(Instant at, Map<String, String> results) {
    boolean well() {
      return results.values().stream().allMatch("ok"::equals);
    }
  }

  Found look() {
    if (fresh()) {
      return last;
    }
    if (last.at().equals(Instant.MIN)) {
      running.lock(); // nothing was found yet: wait for the first
    } else if (!running.tryLock()) {
      return last;
    }
    try {
      if (!fresh()) {
        last = run();
      }
      return last;
    } finally {
      running.unlock();
    }
  }

  private boolean fresh() {
    Instant now = clock.instant();
    Instant at = last.at();
    return !at.isAfter(now) && now.isBefore(at.plus(REMEMBERED));
  }

  private Found run() {
    Map<String, String> results = new LinkedHashMap<>();
    for (HealthCheck check : checks) {
      results.put(check.name(), attempt(check));
    }
    return new Found(clock.instant(), Collections.unmodifiableMap(results));
  }

  private static String attempt(HealthCheck check) {
    try {
      check.attempt();
      return "ok";
    } catch (Exception e) {
      LOG.atError().addKeyValue("check", check.name()).setCause(e).log("A health check failed");
      return "failed";
    }
  }
}
