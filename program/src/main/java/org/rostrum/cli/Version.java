package org.rostrum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it. */
final class Version implements IVersionProvider {
  /** The version such as {@code "0.1.0"}. */
  static String number() {
    try (InputStream bytes = Version.class.getResourceAsStream("version.txt")) {
      if (bytes == null) {
        return "unknown";
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Rostrum " + number() + " (Java " + Runtime.version() + ")"};
  }
}
