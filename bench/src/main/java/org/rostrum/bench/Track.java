package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders the race is run in, made anew each time.
 *
 * @param statements 193 statements
 * @param tenfold 1,930: each of the 193 ten times, every one with a word of its own
 * @param changing the 193, of which the first is changed before every run
 * @param results where what is made goes
 * @param source what the statements are, in words for the page
 */
record Track(Path statements, Path tenfold, Path changing, Path results, String source) {
  static final int STATEMENTS = 193;
  private static final String ARCHIVE = "shared/bench/statements-193.tar.gz";

  /** Lays the folders out below {@code work}, whose former content goes. */
  static Track layOut(Path checkout, Path work) throws IOException {
    clear(work);
    Path archive = work.resolve("archive");
    Path statements = work.resolve("193");
    Path tenfold = work.resolve("1930");
    Path changing = work.resolve("193-changing");
    Path results = work.resolve("results");
    for (Path folder : List.of(archive, statements, tenfold, changing, results)) {
      Files.createDirectories(folder);
    }
    Optional<Path> given = archive(checkout);
    if (given.isPresent()) {
      Figures unpacked =
          Stopwatch.run(
              List.of("tar", "xzf", given.get().toString(), "-C", archive.toString()),
              work,
              work.resolve("tar.log"));
      if (unpacked.exit() != 0) {
        throw new IOException("tar could not unpack " + given.get());
      }
      for (Path file : documents(archive)) {
        Files.move(file, statements.resolve(file.getFileName()));
      }
    } else {
      Statements.write(statements, STATEMENTS);
    }
    for (Path file : documents(statements)) {
      String name = String.valueOf(file.getFileName());
      Files.copy(file, changing.resolve(name));
      for (int copy = 0; copy < 10; copy++) {
        Path target = tenfold.resolve(name.replace(".docx", "-" + copy + ".docx"));
        Change.copy(file, target, "copy" + copy);
      }
    }
    String source = given.isPresent() ? "statements-193.tar.gz" : "our own generator";
    return new Track(statements, tenfold, changing, results, source);
  }

  /** The Word files below a folder, sorted. */
  static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }

  /** Empties a folder, or makes it. */
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> old;
      try (Stream<Path> all = Files.walk(folder)) {
        old = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : old) {
        Files.delete(each);
      }
    }
    Files.createDirectories(folder);
  }

  private static Optional<Path> archive(Path checkout) {
    for (Path folder = checkout.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path archive = folder.resolve(ARCHIVE);
      if (Files.isRegularFile(archive)) {
        return Optional.of(archive);
      }
    }
    return Optional.empty();
  }
}
