package org.rostrum.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rostrum.compile.work.WorkStore;

/**
 * Where a run keeps its work: in the user's cache folder, or in a folder that goes when it ends.
 *
 * @param build what tells this build from another
 * @param folder the folder
 * @param passing whether the folder goes when the run ends
 */
record Kept(String build, Path folder, Passing passing) implements Closeable {
  /** Whether a folder outlives the run. */
  enum Passing {
    STAYS,
    GOES
  }

  /**
   * Opens the place.
   *
   * @param build nothing when no work may be kept
   * @param asked the folder the user asked for
   */
  static Kept open(Optional<String> build, Optional<Path> asked) throws IOException {
    if (build.isEmpty()) {
      // Before there is anything to remove, or a stop in between would leave it.
      List<Path> made = new CopyOnWriteArrayList<>();
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> made.forEach(Kept::remove), "remove-work"));
      made.add(Files.createTempDirectory("rostrum-work-"));
      return new Kept("", made.getFirst(), Passing.GOES);
    }
    return new Kept(build.get(), asked.orElseGet(Kept::standard), Passing.STAYS);
  }

  /** The cache folder of the XDG base directories, also where nobody set them. */
  private static Path standard() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("rostrum").resolve("work");
  }

  WorkStore store() {
    return new WorkStore(folder);
  }

  @Override
  public void close() {
    if (passing == Passing.GOES) {
      remove(folder);
    }
  }

  /** Also called when the run is stopped, perhaps a second time: what is gone is gone. */
  private static synchronized void remove(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It lies in the machine's folder for such things and hurts nobody.
      return;
    }
  }
}
