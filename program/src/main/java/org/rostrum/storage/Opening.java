package org.rostrum.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.rostrum.storage.DatabasePlace.PostgresServer;
import org.rostrum.storage.DatabasePlace.SqliteFile;
import org.rostrum.storage.StorageTrouble.Kind;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Brings the tables up to date before the pools open, one process at a time. */
final class Opening {
  private Opening() {}

  static void migrate(DatabasePlace place) {
    switch (place) {
      case PostgresServer server ->
          Migrations.run(Connections.postgresSource(server), Vendor.POSTGRESQL);
      case SqliteFile sqlite -> migrate(sqlite.file().toAbsolutePath());
    }
  }

  /** PostgreSQL's migrations lock by themselves; a file needs a lock beside it. */
  private static void migrate(Path file) {
    Path folder = Objects.requireNonNull(file.getParent());
    Path lockFile = folder.resolve(file.getFileName() + ".lock");
    try {
      Folders.make(folder);
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        assert lock.isValid();
        Migrations.run(Connections.sqliteSource(file, TransactionMode.IMMEDIATE), Vendor.SQLITE);
      }
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", folder).because(e);
    }
  }
}
