package org.rostrum.storage;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param folder this server's own folder: the SQLite database, the files, locks, the ballast
 * @param database where the database is
 * @param files where the bytes of files are
 * @param keyFile the keys that unpublished files are encrypted with; without it they are kept plain
 */
public record StorageSettings(
    Path folder, DatabasePlace database, FilesPlace files, Optional<Path> keyFile) {

  /** The default: SQLite and a folder of files, all inside one folder. */
  public static StorageSettings in(Path folder) {
    return new StorageSettings(
        folder,
        new DatabasePlace.SqliteFile(folder.resolve("rostrum.db")),
        new FilesPlace.Folder(folder.resolve("files")),
        Optional.empty());
  }

  /** The same with another database. */
  public StorageSettings with(DatabasePlace other) {
    return new StorageSettings(folder, other, files, keyFile);
  }

  /** The same with another place for files. */
  public StorageSettings with(FilesPlace other) {
    return new StorageSettings(folder, database, other, keyFile);
  }

  /** The same with a key file. */
  public StorageSettings withKeys(Path file) {
    return new StorageSettings(folder, database, files, Optional.of(file));
  }
}
