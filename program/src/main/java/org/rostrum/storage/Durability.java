package org.rostrum.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * Refuses a database that would forget what it acknowledged. A receipt means durable; a server that
 * answers before the disk has it cannot give one.
 */
final class Durability {
  private Durability() {}

  static void refuseForgetful(Database database) {
    List<String> wrong =
        switch (database.vendor()) {
          case SQLITE -> sqlite(database);
          case POSTGRESQL -> postgres(database);
        };
    if (!wrong.isEmpty()) {
      throw StorageTrouble.of(Kind.FORGETFUL_DATABASE, "change", String.join("; ", wrong));
    }
  }

  private static List<String> sqlite(Database database) {
    List<String> wrong = new ArrayList<>();
    if (!database.setting("PRAGMA journal_mode").equals(List.of("wal"))) {
      wrong.add("PRAGMA journal_mode = wal");
    }
    if (!database.setting("PRAGMA synchronous").equals(List.of("2"))) {
      wrong.add("PRAGMA synchronous = FULL");
    }
    return wrong;
  }

  private static List<String> postgres(Database database) {
    return Stream.of("fsync", "full_page_writes", "synchronous_commit")
        .filter(name -> database.setting("SHOW " + name).equals(List.of("off")))
        .map(name -> name + " = on")
        .toList();
  }
}
