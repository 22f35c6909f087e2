package org.rostrum.storage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the database's tables to what this program knows, and refuses one that a newer program
 * wrote: it may hold what we would not keep.
 */
final class Migrations {
  private Migrations() {}

  /** Runs what has not run yet; each migration happens whole or not at all. */
  static void run(DataSource source, Vendor vendor) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
            .table("schema_history")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .failOnMissingLocations(true)
            .loggers("slf4j")
            .load();
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StorageTrouble(
          StorageTrouble.Kind.MIGRATION,
          "The database could not be brought to this version of Rostrum, and is as it was before."
              + " Restore the backup or install the former version; the reason: "
              + e.getMessage(),
          e);
    }
  }

  private static void refuseNewer(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    Optional<MigrationVersion> unknown =
        Arrays.stream(all)
            .filter(info -> info.getState().isApplied() && !info.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder());
    if (unknown.isEmpty()) {
      return;
    }
    String ours =
        Arrays.stream(all)
            .filter(info -> info.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder())
            .map(MigrationVersion::toString)
            .orElse("0");
    throw new StorageTrouble(
        StorageTrouble.Kind.NEWER_DATABASE,
        "This database was written by a newer Rostrum (its tables are version "
            + unknown.get()
            + ", this program knows version "
            + ours
            + "). Nothing was changed. Start the newer Rostrum, or restore a backup made with this"
            + " one.");
  }
}
