package org.rostrum.storage;

import java.nio.file.Path;

/** A new database of either vendor for a test. */
public final class EmptyDatabase {
  private EmptyDatabase() {}

  /** Settings with nothing in them yet. */
  public static StorageSettings settings(Vendor vendor, Path folder) {
    StorageSettings settings = StorageSettings.in(folder);
    return switch (vendor) {
      case SQLITE -> settings;
      case POSTGRESQL -> settings.with(RealPostgres.emptyDatabase());
    };
  }
}
