package org.rostrum.receive.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rostrum.document.check.WordCheck;

/** What tells one build of the program from another: answers of another are asked for anew. */
public final class ProgramBuild {
  private ProgramBuild() {}

  /** Names, sizes and times of the jars that check; one word where it does not run from jars. */
  public static String identity() {
    return jar(WordCheck.class) + " " + jar(ProgramBuild.class);
  }

  private static String jar(Class<?> type) {
    try {
      Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar)
          : "classes";
    } catch (IOException | URISyntaxException e) {
      return "unknown";
    }
  }
}
