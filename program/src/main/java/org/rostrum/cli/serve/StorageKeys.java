package org.rostrum.cli.serve;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about where everything is kept. */
public final class StorageKeys {
  public static final Setting FOLDER =
      new Setting(
          "data.folder",
          "data",
          "This server's own folder: the database when it is SQLite, the files when they are kept"
              + " in a folder.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(FOLDER);

  private StorageKeys() {}
}
