package org.rostrum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is forgotten when the program stops. */
final class Scratch {
  private Scratch() {}

  /** Takes the folder away with all that is in it; what cannot be taken away stays behind. */
  static void forget(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      return; // it lies in the machine's folder for such things
    }
  }
}
