package org.rostrum.bench.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the Word files of the specimen debate. Arguments: the folder of manuscripts, the debate's
 * folder. From the root of the project:
 *
 * <pre>java … org.rostrum.bench.specimen.SpecimenFiles bench/specimen examples/specimen-debate
 * </pre>
 */
public final class SpecimenFiles {
  private SpecimenFiles() {}

  public static void main(String... arguments) throws IOException {
    Path debate = Path.of(arguments[1]);
    Files.createDirectories(debate.resolve("statements"));
    for (Path manuscript : manuscripts(Path.of(arguments[0]))) {
      Files.write(debate.resolve(target(manuscript)), bytes(manuscript));
    }
  }

  /** The manuscripts in a folder, by name. */
  static List<Path> manuscripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Where a manuscript's Word file stands within the debate's folder. */
  static String target(Path manuscript) {
    String name = manuscript.getFileName().toString().replaceFirst("\\.txt$", ".docx");
    return name.startsWith("concept-note") ? name : "statements/" + name;
  }

  /** The Word file of a manuscript. */
  static byte[] bytes(Path manuscript) throws IOException {
    return WordFile.of(Manuscript.parse(Files.readString(manuscript)));
  }
}
