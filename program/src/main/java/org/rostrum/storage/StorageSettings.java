package org.rostrum.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

  /**
   * What an operator set.
   *
   * @param value the value of a key, empty when it is not set: {@code data.folder}, {@code
   *     database.url} (with {@code .user}, {@code .password}, {@code .connections}), {@code
   *     files.s3.endpoint} (with {@code .region}, {@code .bucket}, {@code .access-key}, {@code
   *     .secret-key}), {@code files.keys}
   */
  public static StorageSettings from(UnaryOperator<String> value) {
    StorageSettings settings = in(Path.of(or(value.apply("data.folder"), "data")));
    if (!value.apply("database.url").isEmpty()) {
      settings =
          settings.with(
              new DatabasePlace.PostgresServer(
                  value.apply("database.url"),
                  or(value.apply("database.user"), "rostrum"),
                  new Secret(value.apply("database.password")),
                  Integer.parseInt(or(value.apply("database.connections"), "10"))));
    }
    if (!value.apply("files.s3.endpoint").isEmpty()) {
      settings =
          settings.with(
              new FilesPlace.Bucket(
                  URI.create(value.apply("files.s3.endpoint")),
                  or(value.apply("files.s3.region"), "us-east-1"),
                  or(value.apply("files.s3.bucket"), "rostrum"),
                  value.apply("files.s3.access-key"),
                  new Secret(value.apply("files.s3.secret-key"))));
    }
    String keys = value.apply("files.keys");
    return keys.isEmpty() ? settings : settings.withKeys(Path.of(keys));
  }

  private static String or(String value, String standard) {
    return value.isEmpty() ? standard : value;
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
