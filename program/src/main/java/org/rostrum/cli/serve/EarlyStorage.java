package org.rostrum.cli.serve;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rostrum.settings.Settings;
import org.rostrum.storage.vault.Storage;

/**
 * What is kept, opened by a thread of its own while the server's parts are put together: that takes
 * about as long, and whoever starts a server waits for both. Safe for many threads.
 */
final class EarlyStorage {
  private final FutureTask<Storage> opening;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean taken = new AtomicBoolean();

  EarlyStorage(Settings settings, Clock clock, SecureRandom chance) {
    this.opening =
        new FutureTask<>(() -> Storage.open(StorageKeys.places(settings), clock, chance));
  }

  /** Begins to open, and returns at once. Not before the log knows how it is to be written. */
  void begin() {
    begun.set(true);
    Thread.ofPlatform().daemon().name("open-storage").start(opening);
  }

  /**
   * Waits until it is open. Who takes it closes it.
   *
   * @throws RuntimeException why it could not be opened, as {@link Storage#open} throws it
   */
  Storage take() {
    Storage storage = opened();
    taken.set(true);
    return storage;
  }

  /** Closes it, unless somebody took it; for a server that did not come up. */
  void leave() {
    if (taken.get() || !begun.get()) {
      return;
    }
    try {
      opened().close();
    } catch (RuntimeException closed) {
      return; // it was never open
    }
  }

  private Storage opened() {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException plain
          ? plain
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
