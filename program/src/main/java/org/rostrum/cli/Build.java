package org.rostrum.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rostrum.document.text.Text;

/** Tells one build of the program from another, so that no work of an older one is taken over. */
final class Build {
  private Build() {}

  /**
   * Name, size and time of the program's own jars.
   *
   * @return nothing when it does not run from jars, as in a developer's editor: then no work is
   *     kept
   */
  static Optional<String> identity() {
    try {
      return Optional.of(jar(Build.class) + jar(Text.class));
    } catch (IOException | URISyntaxException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static String jar(Class<?> type) throws IOException, URISyntaxException {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not a jar");
    }
    return jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + ";";
  }
}
