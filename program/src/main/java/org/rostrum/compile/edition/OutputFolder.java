package org.rostrum.compile.edition;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * The folder results go to. Everything is written into a folder beside it and moved in at the end,
 * so that an interrupted run leaves no half file. What a former run put there under the same names
 * is replaced; anything else in the folder is left alone.
 */
public final class OutputFolder implements Closeable {
  private final Path target;
  private final Path fresh;
  private final Thread onInterrupt;

  private OutputFolder(Path target, Path fresh, Thread onInterrupt) {
    this.target = target;
    this.fresh = fresh;
    this.onInterrupt = onInterrupt;
  }

  /**
   * Opens the folder.
   *
   * @throws IOException when the place cannot be written to
   */
  public static OutputFolder open(Path target) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null || (Files.exists(absolute) && !Files.isDirectory(absolute))) {
      throw new NotDirectoryException(target.toString());
    }
    Files.createDirectories(parent);
    // Before there is anything to remove, or a stop in between would leave it.
    List<OutputFolder> made = new CopyOnWriteArrayList<>();
    Thread onInterrupt = new Thread(() -> made.forEach(OutputFolder::abandon), "remove-half-files");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    String name = "." + absolute.getFileName() + ".unfinished-";
    made.add(new OutputFolder(absolute, Files.createTempDirectory(parent, name), onInterrupt));
    return made.getFirst();
  }

  /**
   * Refuses to replace what no former compilation left in the folder. Asked before any work is
   * done.
   *
   * @param names of what will be delivered
   * @throws Refusal when one of these names is somebody else's file or folder
   */
  public static void spareOthers(Path target, List<String> names) throws IOException {
    FormerRun former = FormerRun.in(target);
    for (String name : names) {
      Path place = target.resolve(name);
      if (Files.exists(place) && !former.left(name)) {
        throw Refusal.of(
            "compile-out-holds-other-work",
            Place.WHOLE_FILE,
            "In "
                + target
                + " there is a "
                + (Files.isDirectory(place) ? "folder" : "file")
                + " “"
                + name
                + "” that no compilation left there, and it would be replaced. Nothing was done.",
            "Name another folder with --out, or move it out of the way.");
      }
    }
  }

  /** Where the files are written until they are moved. */
  public Path fresh() {
    return fresh;
  }

  /**
   * Puts what was written in its place; what stood there under these names goes.
   *
   * @return the names of what was put there, in order
   */
  public synchronized List<String> deliver() throws IOException {
    Files.createDirectories(target);
    List<Path> entries = entries(fresh);
    for (Path entry : entries) {
      Path place = target.resolve(entry.getFileName().toString());
      remove(place);
      Files.move(entry, place);
    }
    return entries.stream().map(entry -> entry.getFileName().toString()).toList();
  }

  /** Takes away what was written so far. */
  public void clear() throws IOException {
    for (Path entry : entries(fresh)) {
      remove(entry);
    }
  }

  /**
   * Takes away from the target what a former run left under these names. What its account there
   * does not tell of is somebody else's.
   */
  public void withdraw(List<String> names) throws IOException {
    FormerRun former = FormerRun.in(target);
    for (String name : names) {
      if (former.left(name)) {
        remove(target.resolve(name));
      }
    }
  }

  /** Removes what was not delivered. */
  @Override
  public void close() {
    remove(fresh);
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is being stopped; the hook does the same work.
      return;
    }
  }

  /** When the program is stopped: a delivery that was begun is ended first. */
  private synchronized void abandon() {
    remove(fresh);
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    return entries.stream().sorted().toList();
  }

  private static void remove(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try {
      Files.walkFileTree(
          place,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e)
                throws IOException {
              Files.deleteIfExists(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(place + " cannot be removed", e);
    }
  }
}
