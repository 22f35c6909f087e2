package org.rostrum.storage.backup;

import java.io.IOException;
import org.rostrum.storage.Database;

/** One state of a database, copied out while others write. */
sealed interface Snapshot permits SqliteSnapshot, PostgresSnapshot {
  /** Writes it as entries of a backup. */
  void write(Target target, Entries entries) throws IOException;

  static Snapshot of(Database database) {
    return switch (database.vendor()) {
      case SQLITE -> new SqliteSnapshot(database);
      case POSTGRESQL -> new PostgresSnapshot(database);
    };
  }

  /** Takes one entry after the other. */
  interface Entries {
    void add(String name, Target.Writing writing) throws IOException;
  }
}
