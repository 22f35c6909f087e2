package org.rostrum.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.events.Subscription;
import org.springframework.context.SmartLifecycle;

/**
 * All pages that are open and want to know of changes. One thread for all of them. An event carries
 * a topic's newest number and nothing else: the page asks again for what it shows, with its own
 * rights. Ends all of them before the server stops, so that nothing is waited for.
 */
public final class Watchers implements SmartLifecycle {
  /** So many are watched; others see the page as it was when they opened it. */
  static final int MOST = 6_000;

  private static final int BEAT_SECONDS = 15;
  private static final int RETRY_FROM = 2_000;
  private static final int RETRY_TO = 10_000;
  private static final String RETRY_LATER = "60";

  private final Events events;
  private final RandomGenerator chance;
  private final Map<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final ScheduledExecutorService crier =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("crier").factory());
  private volatile Subscription subscription = () -> {};
  private volatile boolean running;

  public Watchers(Events events, RandomGenerator chance) {
    this.events = events;
    this.chance = chance;
  }

  /** The newest number of a topic, for a page to carry as what it has seen. */
  public long seen(String topic) {
    return events.latest(topic);
  }

  /** How many pages are watching. */
  public int count() {
    return count.get();
  }

  /**
   * Keeps the answer to a request open and tells it of a topic's changes after what it has seen:
   * the browser's {@code Last-Event-ID}, or else the request's {@code seen}.
   */
  public void watch(HttpServletRequest request, HttpServletResponse response, String topic)
      throws IOException {
    if (count.get() >= MOST || !running) {
      response.setHeader("Retry-After", RETRY_LATER);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setContentType("text/event-stream; charset=utf-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext exchange = request.startAsync(request, response);
    exchange.setTimeout(0);
    Watcher watcher =
        new Watcher(
            exchange,
            response.getOutputStream(),
            seenBy(request),
            chance.nextInt(RETRY_FROM, RETRY_TO),
            gone -> remove(topic, gone));
    count.incrementAndGet();
    watchers.computeIfAbsent(topic, name -> ConcurrentHashMap.newKeySet()).add(watcher);
    exchange.addListener(watcher);
    response.getOutputStream().setWriteListener(watcher);
    watcher.tell(events.latest(topic));
  }

  private void remove(String topic, Watcher gone) {
    if (watchers.getOrDefault(topic, Set.of()).remove(gone)) {
      count.decrementAndGet();
    }
  }

  private static long seenBy(HttpServletRequest request) {
    String last = request.getHeader("Last-Event-ID");
    String seen = last == null ? request.getParameter("seen") : last;
    return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
  }

  private void heard(String topic, long number) {
    if (watchers.containsKey(topic)) {
      crier.execute(() -> watchers.get(topic).forEach(watcher -> watcher.tell(number)));
    }
  }

  private void beat() {
    watchers.values().forEach(some -> some.forEach(Watcher::beat));
  }

  @Override
  public void start() {
    subscription = events.subscribe(this::heard);
    var _ = crier.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    subscription.close();
    crier.shutdownNow();
    watchers.values().forEach(some -> some.forEach(Watcher::end));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The first to stop. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
