package org.rostrum.storage.files;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Whether anything is taken in. After the disk has failed to make something safe it may have lost
 * more than that and will not say so again (PostgreSQL learnt it in 2018): nothing is taken in until
 * a person has looked and started the server anew. Reading goes on.
 */
public final class Acceptance {
  private final AtomicReference<Optional<String>> stopped =
      new AtomicReference<>(Optional.empty());

  /** Takes nothing in from now on. */
  public void stop(String reason) {
    stopped.compareAndSet(Optional.empty(), Optional.of(reason));
  }

  /** Why nothing is taken in, if so. */
  public Optional<String> stopped() {
    return stopped.get();
  }

  void refuseIfStopped() {
    Optional<String> reason = stopped.get();
    if (reason.isPresent()) {
      throw StorageTrouble.of(Kind.STOPPED, "reason", reason.get());
    }
  }
}
