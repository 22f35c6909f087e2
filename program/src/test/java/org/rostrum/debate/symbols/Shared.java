package org.rostrum.debate.symbols;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reference material that may lie beside the checkout. */
final class Shared {
  private Shared() {}

  static Optional<Path> file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared").resolve(name);
      if (Files.isReadable(file)) {
        return Optional.of(file);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }
}
