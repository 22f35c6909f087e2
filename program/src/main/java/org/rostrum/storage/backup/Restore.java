package org.rostrum.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.rostrum.storage.Database;
import org.rostrum.storage.DatabasePlace;
import org.rostrum.storage.DatabasePlace.PostgresServer;
import org.rostrum.storage.DatabasePlace.SqliteFile;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.files.FileStore;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.vault.Installation;

/**
 * Puts a backup into an empty place: nothing is written before every entry was read and compared,
 * and nothing that is there is touched. An older backup's tables are brought up to date.
 */
public final class Restore {
  private final StorageSettings settings;
  private final FileStores files;

  public Restore(StorageSettings settings, FileStores files) {
    this.settings = settings;
    this.files = files;
  }

  /**
   * What was put back.
   *
   * @param files how many files
   * @param made when the backup was made, as it says
   * @param generation the generation the installation is in now
   */
  public record Restored(int files, String made, long generation) {}

  /** Restores; the database is open to nobody meanwhile. */
  public Restored from(Path backup) throws IOException {
    try (Source source = Source.open(backup)) {
      Contents contents = source.contents();
      if (contents.vendor() != settings.database().vendor()) {
        throw StorageTrouble.of(
            Kind.OTHER_DATABASE, "theirs", contents.vendor(), "ours", settings.database().vendor());
      }
      refuseTaken();
      source.refuseDamaged();
      int count =
          put(source, "files/unpublished/", files.unpublished())
              + put(source, "files/published/", files.published());
      putDatabase(source);
      try (Database database = Database.open(settings)) {
        Installation installation = new Installation(database);
        installation.restored(contents.fact("made"));
        return new Restored(count, contents.fact("made"), installation.generation());
      }
    }
  }

  private void refuseTaken() throws IOException {
    for (FileStore store : files.both()) {
      if (!store.lying().isEmpty()) {
        throw StorageTrouble.of(Kind.PLACE_TAKEN, "place", settings.folder());
      }
    }
    switch (settings.database()) {
      case SqliteFile sqlite -> {
        if (Files.exists(sqlite.file())) {
          throw StorageTrouble.of(Kind.PLACE_TAKEN, "place", sqlite.file());
        }
      }
      case PostgresServer server -> {
        if (!tables(server).isEmpty()) {
          throw StorageTrouble.of(Kind.PLACE_TAKEN, "place", server.url());
        }
      }
    }
  }

  private static List<String> tables(DatabasePlace place) throws IOException {
    try (Connection connection = Database.ownConnection(place)) {
      return PostgresTables.inOrder(connection);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static int put(Source source, String folder, FileStore store) throws IOException {
    int count = 0;
    for (String name : source.contents().entries().keySet()) {
      if (name.startsWith(folder)) {
        try (InputStream in = source.entry(name)) {
          store.putLying(name.substring(folder.length()), in);
        }
        count++;
      }
    }
    return count;
  }

  private void putDatabase(Source source) throws IOException {
    switch (settings.database()) {
      case SqliteFile sqlite -> {
        try (InputStream in = source.entry(SqliteSnapshot.NAME)) {
          Files.copy(in, sqlite.file());
        }
        try (FileChannel written = FileChannel.open(sqlite.file(), StandardOpenOption.WRITE)) {
          written.force(true);
        }
      }
      case PostgresServer server -> {
        Database.prepare(server, source.contents().fact("schema"));
        PostgresFill.from(source, server);
      }
    }
  }
}
