package org.rostrum.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.rostrum.storage.Database;

/** {@code VACUUM INTO}: one state of the file, written anew and small, while others write. */
record SqliteSnapshot(Database database) implements Snapshot {
  static final String NAME = "database.db";

  @Override
  public void write(Target target, Entries entries) throws IOException {
    Path scratch = target.scratch();
    Files.deleteIfExists(scratch);
    try (Connection connection = database.ownConnection();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, scratch.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    entries.add(NAME, out -> Files.copy(scratch, out));
    Files.delete(scratch);
  }
}
