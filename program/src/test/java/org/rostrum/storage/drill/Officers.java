package org.rostrum.storage.drill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Edit;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Subject;
import org.rostrum.storage.vault.Storage;

/** Ten officers who keep files and edit, without end, and say what was acknowledged to them. */
final class Officers {
  static final int COUNT = 10;
  private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

  private Officers() {}

  public static void main(String... arguments) throws InterruptedException {
    Storage storage =
        Storage.open(
            Child.settings(arguments), Clock.fixed(NOON, ZoneOffset.UTC), new SecureRandom());
    System.out.println("ready");
    for (int officer = 0; officer < COUNT; officer++) {
      String name = "officer" + officer;
      Thread.ofPlatform().start(() -> work(storage, name));
    }
    Thread.currentThread().join();
  }

  private static void work(Storage storage, String name) {
    Subject own = new Subject("desk", name);
    SecureRandom random = new SecureRandom();
    long version = storage.revisions().version(own);
    while (true) {
      byte[] bytes = new byte[random.nextInt(50_000)];
      random.nextBytes(bytes);
      Kept kept = keep(storage, bytes);
      Edit edit =
          new Edit(
              own,
              version,
              NOON,
              name,
              new TreeMap<>(Map.of("file", Change.to(kept.hash().hex()))));
      Edited outcome =
          storage
              .revisions()
              .edit(
                  edit,
                  jdbc ->
                      jdbc.sql(
                              "INSERT INTO stored_file (hash, size, stored_at)"
                                  + " VALUES (:hash, :size, :at) ON CONFLICT DO NOTHING")
                          .param("hash", kept.hash().hex())
                          .param("size", kept.size())
                          .param("at", Instants.text(NOON))
                          .update());
      if (outcome instanceof Edited.Done done) {
        version = done.version();
        System.out.println(name + " " + version + " " + kept.hash());
      }
    }
  }

  private static Kept keep(Storage storage, byte[] bytes) {
    try {
      return storage.files().unpublished().keep(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
