package org.rostrum.storage.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.Reserve;
import org.rostrum.storage.Space;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.Acceptance;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.revision.Revisions;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is kept, opened together. Safe for many threads. */
public final class Storage implements AutoCloseable {
  private final StorageSettings settings;
  private final Database database;
  private final FileStores files;
  private final Events events;
  private final Clock clock;

  private Storage(
      StorageSettings settings, Database database, FileStores files, Events events, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens everything for a server.
   *
   * @throws StorageTrouble when something is not as it must be; then nothing stays open
   */
  public static Storage open(StorageSettings settings, Clock clock, SecureRandom random) {
    FileStores files = FileStores.open(settings, new Acceptance(), random);
    try {
      Database database = Database.open(settings);
      try {
        Installation installation = new Installation(database);
        Memory memory = new Memory(settings.folder());
        memory.refuseOlder(installation.progress());
        installation.start(random);
        memory.remember(installation.progress());
        return new Storage(settings, database, files, Events.open(database), clock);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  public Database database() {
    return database;
  }

  public FileStores files() {
    return files;
  }

  public Events events() {
    return events;
  }

  public Revisions revisions() {
    return new Revisions(database);
  }

  public Installation installation() {
    return new Installation(database);
  }

  /** Does the real thing once: writes a row, keeps a file of a few bytes, reads it back. */
  public Health health() {
    try {
      tryDatabase();
      tryFiles();
      return new Health(Optional.empty(), space().percentUsed());
    } catch (StorageTrouble trouble) {
      return new Health(Optional.of(trouble), 0);
    } catch (IOException | DataAccessException e) {
      String reason = String.valueOf(e.getMessage());
      return new Health(
          Optional.of(StorageTrouble.of(Kind.WRITE_FAILED, "reason", reason).because(e)), 0);
    }
  }

  /** Writes a row. */
  public void tryDatabase() {
    String now = Instants.text(clock.instant());
    database.write(jdbc -> note(jdbc, now));
  }

  /** Keeps a file of a few bytes, reads it back, and removes it. */
  public void tryFiles() throws IOException {
    byte[] probe = ("probe " + Instants.text(clock.instant())).getBytes(StandardCharsets.UTF_8);
    Kept kept = files.unpublished().keep(new ByteArrayInputStream(probe));
    boolean healthy = files.unpublished().healthy(kept.hash());
    files.unpublished().remove(kept.hash());
    if (!healthy) {
      throw StorageTrouble.of(Kind.DAMAGED_FILE, "file", kept.hash());
    }
  }

  /** The room on the disk of the data folder. */
  public Space space() throws IOException {
    return Space.of(settings.folder());
  }

  /** The file that does nothing but take room. */
  public Reserve reserve() {
    return new Reserve(settings.folder());
  }

  private static int note(JdbcClient jdbc, String now) {
    return jdbc.sql(
            "INSERT INTO installation (name, value) VALUES ('health', :now)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .param("now", now)
        .update();
  }

  @Override
  public void close() {
    events.close();
    try {
      new Memory(settings.folder()).remember(installation().progress());
    } finally {
      database.close();
      files.close();
    }
  }
}
