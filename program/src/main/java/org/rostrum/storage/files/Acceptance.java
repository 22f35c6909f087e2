package org.rostrum.storage.files;

import java.util.Optional;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Whether anything is taken in. After the disk has failed to make something safe it may have lost
 * more than that and will not say so again (PostgreSQL learnt it in 2018): nothing is taken in
 * until a person has looked and started the server anew. Reading goes on.
 */
public final class Acceptance {
  private volatile Optional<String> stopped = Optional.empty();

  /** Takes nothing in from now on. */
  public synchronized void stop(String reason) {
    stopped = stopped.or(() -> Optional.of(reason));
  }

  /** Why nothing is taken in, if so. */
  public Optional<String> stopped() {
    return stopped;
  }

  void refuseIfStopped() {
    stopped.ifPresent(reason -> {
      throw StorageTrouble.of(Kind.STOPPED, "reason", reason);
    });
  }
}
