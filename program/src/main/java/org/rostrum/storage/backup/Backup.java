package org.rostrum.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStore;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.vault.Installation;

/**
 * Copies everything out while others go on working. First one state of the database, then the
 * files: a file is kept before any row names it, so every file that state names is there. Sealed
 * files stay sealed; the key file is not in a backup and must be kept apart from it.
 */
public final class Backup {
  private final Database database;
  private final FileStores files;

  public Backup(Database database, FileStores files) {
    this.database = database;
    this.files = files;
  }

  /**
   * What a backup holds.
   *
   * @param files how many files
   * @param damaged files that were damaged already, and are in the backup as they are
   */
  public record Made(int files, List<FileHash> damaged) {}

  /**
   * Makes a backup.
   *
   * @param place a folder, or a file that ends in {@code .zip}; new or empty
   */
  public Made to(Path place, Instant now) throws IOException {
    SortedMap<String, String> facts = facts(now);
    SortedMap<String, String> entries = new TreeMap<>();
    List<FileHash> damaged = new ArrayList<>();
    try (Target target = Target.open(place)) {
      Snapshot.of(database)
          .write(target, (name, writing) -> entries.put(name, hashed(target, name, writing)));
      int count =
          copy(files.unpublished(), "files/unpublished/", target, entries, damaged)
              + copy(files.published(), "files/published/", target, entries, damaged);
      String contents = new Contents(facts, entries).text();
      target.entry(Contents.NAME, out -> out.write(contents.getBytes(StandardCharsets.UTF_8)));
      target.finish();
      return new Made(count, damaged);
    }
  }

  private SortedMap<String, String> facts(Instant now) {
    Installation installation = new Installation(database);
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("vendor", database.vendor().name());
    facts.put("schema", database.schema());
    facts.put("installation", installation.id());
    facts.put("generation", Long.toString(installation.generation()));
    facts.put("made", now.toString());
    return facts;
  }

  private static String hashed(Target target, String name, Target.Writing writing)
      throws IOException {
    List<String> hash = new ArrayList<>();
    target.entry(
        name,
        out -> {
          Hashing hashing = new Hashing(out);
          writing.to(hashing);
          hash.add(hashing.hash());
        });
    return hash.getFirst();
  }

  private static int copy(
      FileStore store,
      String folder,
      Target target,
      SortedMap<String, String> entries,
      List<FileHash> damaged)
      throws IOException {
    List<String> names = store.lying();
    for (String name : names) {
      if (!store.healthy(FileStore.lyingHash(name))) {
        damaged.add(FileStore.lyingHash(name));
      }
      try (InputStream in = store.openLying(name)) {
        entries.put(folder + name, hashed(target, folder + name, in::transferTo));
      }
    }
    return names.size();
  }
}
