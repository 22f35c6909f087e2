package org.rostrum.cli.serve;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rostrum.document.text.Text;

/** Tells one build of the program from another, so that no work of an older one is taken over. */
final class HouseBuild {
  private HouseBuild() {}

  /** Name, size and time of the program's own jars; empty when it does not run from jars. */
  static String identity() {
    try {
      return jar(HouseBuild.class) + jar(Text.class);
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }

  private static String jar(Class<?> type) throws IOException, URISyntaxException {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Files.isRegularFile(jar)
        ? jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + ";"
        : "";
  }
}
