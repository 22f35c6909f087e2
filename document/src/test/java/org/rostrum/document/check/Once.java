package org.rostrum.document.check;

import java.util.Optional;
import java.util.function.Supplier;

/** A file that is made when it is first asked for. For one thread. */
final class Once implements Supplier<byte[]> {
  private final Supplier<byte[]> making;
  private Optional<byte[]> made = Optional.empty();

  Once(Supplier<byte[]> making) {
    this.making = making;
  }

  @Override
  public byte[] get() {
    byte[] file = made.orElseGet(making);
    made = Optional.of(file);
    return file;
  }
}
