package org.rostrum.fuzz;

import java.util.Locale;

/** Where Jazzer comes in: one target a process, named by the property {@code rostrum.fuzz}. */
public final class FuzzEntry {
  private static final FuzzTargets TARGET =
      FuzzTargets.valueOf(
          System.getProperty("rostrum.fuzz", "docx").toUpperCase(Locale.ROOT).replace('-', '_'));

  private FuzzEntry() {}

  /** Called by Jazzer, by this name, before it begins: classes are loaded outside of its timing. */
  public static void fuzzerInitialize() {
    FuzzSeeds.of(TARGET).forEach(TARGET::take);
  }

  /** Called by Jazzer, by this name, with what it made up. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.take(bytes);
  }
}
