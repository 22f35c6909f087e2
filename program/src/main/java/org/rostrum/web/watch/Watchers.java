package org.rostrum.web.watch;

import java.util.Optional;
import org.springframework.context.SmartLifecycle;

/** The port for watchers and its numbers, where the operator set one. */
public final class Watchers implements SmartLifecycle {
  private final Optional<Numbers> numbers;
  private final Optional<WatchPort> port;

  Watchers(Optional<Numbers> numbers, Optional<WatchPort> port) {
    this.numbers = numbers;
    this.port = port;
  }

  Optional<Numbers> numbers() {
    return numbers;
  }

  /** Where the watchers' port is, when it is open. */
  public Optional<Integer> port() {
    return port.map(WatchPort::port);
  }

  @Override
  public void start() {
    port.ifPresent(WatchPort::start);
  }

  @Override
  public void stop() {
    port.ifPresent(WatchPort::stop);
  }

  @Override
  public boolean isRunning() {
    return port.map(WatchPort::isRunning).orElse(false);
  }

  /** Opened first and closed last: it tells of the last requests too. */
  @Override
  public int getPhase() {
    return 0;
  }
}
