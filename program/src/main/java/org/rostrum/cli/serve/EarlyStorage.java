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
  private final AtomicBoolean taken = new AtomicBoolean();

  private EarlyStorage(FutureTask<Storage> opening) {
    this.opening = opening;
  }

  /** Begins to open, and returns at once. */
  static EarlyStorage begin(Settings settings, Clock clock, SecureRandom chance) {
    FutureTask<Storage> opening =
        new FutureTask<>(() -> Storage.open(StorageKeys.places(settings), clock, chance));
    Thread.ofPlatform().daemon().name("open-storage").start(opening);
    return new EarlyStorage(opening);
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
    if (taken.get()) {
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
