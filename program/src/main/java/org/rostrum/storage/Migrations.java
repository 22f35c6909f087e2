package org.rostrum.storage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Brings the database's tables to what this program knows, and refuses one that a newer program
 * wrote: it may hold what we would not keep.
 */
final class Migrations {
  private Migrations() {}

  /** Runs what has not run yet; each migration happens whole or not at all. */
  static void run(DataSource source, Vendor vendor) {
    run(source, vendor, MigrationVersion.LATEST);
  }

  /** As the other, but only to a version: for the tables of an older backup. */
  static void run(DataSource source, Vendor vendor, MigrationVersion target) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
            .table("schema_history")
            .validateMigrationNaming(true)
            .target(target)
            .cleanDisabled(true)
            .failOnMissingLocations(true)
            .loggers("slf4j")
            .load();
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw StorageTrouble.of(Kind.MIGRATION, "reason", String.valueOf(e.getMessage())).because(e);
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
    throw StorageTrouble.of(Kind.NEWER_DATABASE, "theirs", unknown.get(), "ours", ours);
  }
}
