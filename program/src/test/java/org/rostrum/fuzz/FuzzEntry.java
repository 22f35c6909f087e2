package org.rostrum.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Jazzer comes in: one target a process, named by the property {@code rostrum.fuzz}; without
 * it every target, mixed.
 */
public final class FuzzEntry {
  private static final Optional<FuzzTargets> TARGET =
      Optional.ofNullable(System.getProperty("rostrum.fuzz"))
          .map(word -> FuzzTargets.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));

  private FuzzEntry() {}

  /** Called by Jazzer, by this name, before it begins: classes are loaded outside of its timing. */
  public static void fuzzerInitialize() {
    TARGET.map(List::of).orElse(List.of(FuzzTargets.values())).forEach(FuzzEntry::warm);
  }

  private static void warm(FuzzTargets target) {
    FuzzSeeds.of(target).forEach(target::take);
  }

  /** Called by Jazzer, by this name, with what it made up. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.ifPresentOrElse(target -> target.take(bytes), () -> FuzzMix.take(bytes));
  }
}
