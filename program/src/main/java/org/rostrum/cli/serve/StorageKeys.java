package org.rostrum.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rostrum.settings.Setting;
import org.rostrum.settings.SettingRefused;
import org.rostrum.settings.Settings;
import org.rostrum.storage.DatabasePlace.PostgresServer;
import org.rostrum.storage.FilesPlace.Bucket;
import org.rostrum.storage.Secret;
import org.rostrum.storage.StorageSettings;

/** What an operator may set about where everything is kept. */
public final class StorageKeys {
  public static final Setting FOLDER =
      new Setting(
          "data.folder",
          "data",
          "This server's own folder: the database when it is SQLite, the files when they are kept"
              + " in a folder.");
  public static final Setting DATABASE =
      new Setting(
          "database.url",
          "",
          "A PostgreSQL server, as jdbc:postgresql://host:5432/name. Not set: SQLite in the data"
              + " folder.");
  public static final Setting DATABASE_USER =
      new Setting("database.user", "rostrum", "Who connects to PostgreSQL; owns the schema.");
  public static final Setting DATABASE_PASSWORD =
      new Setting("database.password.file", "", "The file that holds that user's password.");
  public static final Setting DATABASE_CONNECTIONS =
      new Setting("database.connections", "10", "How many connections one server holds at most.");
  public static final Setting BUCKET =
      new Setting(
          "files.s3.url",
          "",
          "The address of an S3 store. Not set: files are kept in the data folder.");
  public static final Setting BUCKET_NAME =
      new Setting("files.s3.bucket", "rostrum", "The bucket; it must be there.");
  public static final Setting BUCKET_REGION =
      new Setting("files.s3.region", "us-east-1", "The store's region, where it has them.");
  public static final Setting BUCKET_KEY =
      new Setting("files.s3.key", "", "The name of the access key.");
  public static final Setting BUCKET_SECRET =
      new Setting("files.s3.secret.file", "", "The file that holds the secret of that key.");
  public static final Setting KEYS =
      new Setting(
          "files.keys.file",
          "",
          "The file of keys that unpublished files are sealed with; rostrum keys new makes it. Not"
              + " set: they lie unsealed.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL =
      List.of(
          FOLDER,
          DATABASE,
          DATABASE_USER,
          DATABASE_PASSWORD,
          DATABASE_CONNECTIONS,
          BUCKET,
          BUCKET_NAME,
          BUCKET_REGION,
          BUCKET_KEY,
          BUCKET_SECRET,
          KEYS);

  private StorageKeys() {}

  /** Where everything is kept, as the operator set it. */
  public static StorageSettings places(Settings settings) {
    StorageSettings places = StorageSettings.in(Path.of(settings.text(FOLDER)));
    Optional<String> database = settings.given(DATABASE);
    if (database.isPresent()) {
      places =
          places.with(
              new PostgresServer(
                  database.get(),
                  settings.text(DATABASE_USER),
                  secret(settings, DATABASE_PASSWORD),
                  settings.number(DATABASE_CONNECTIONS, 2, 200)));
    }
    Optional<String> bucket = settings.given(BUCKET);
    if (bucket.isPresent()) {
      places =
          places.with(
              new Bucket(
                  URI.create(bucket.get()),
                  settings.text(BUCKET_REGION),
                  settings.text(BUCKET_NAME),
                  settings.text(BUCKET_KEY),
                  secret(settings, BUCKET_SECRET)));
    }
    return settings.given(KEYS).map(Path::of).map(places::withKeys).orElse(places);
  }

  private static Secret secret(Settings settings, Setting setting) {
    Optional<String> file = settings.given(setting);
    if (file.isEmpty()) {
      return new Secret("");
    }
    try {
      return new Secret(Files.readString(Path.of(file.get())).strip());
    } catch (IOException e) {
      throw new SettingRefused(
          "The file "
              + file.get()
              + ", which "
              + setting.key()
              + " names, cannot be read. Check its name and who may read it.");
    }
  }
}
