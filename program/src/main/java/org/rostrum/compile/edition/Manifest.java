package org.rostrum.compile.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.compile.work.Hash;

/**
 * The SHA-256 of every input and every output, by path with forward slashes, sorted. Inputs are
 * told relative to the debate's folder, outputs relative to the result's; the manifest does not
 * list itself.
 *
 * @param inputs what was put in
 * @param outputs what came out
 */
public record Manifest(SortedMap<String, String> inputs, SortedMap<String, String> outputs) {
  /** The file's name. */
  public static final String NAME = "manifest.json";

  /**
   * Hashes a compilation.
   *
   * @param results the folder of the results
   * @param debate the debate's folder
   * @param statements hashes of the statements that are known already
   * @param others further inputs
   */
  public static Manifest of(
      Path results, Path debate, Map<Path, String> statements, List<Path> others)
      throws IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    statements.forEach((file, hash) -> inputs.put(name(debate, file), hash));
    for (Path other : others) {
      inputs.put(name(debate, other), Hash.of(other));
    }
    SortedMap<String, String> outputs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(results)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        outputs.put(name(results, file), Hash.of(file));
      }
    }
    return new Manifest(inputs, outputs);
  }

  private static String name(Path folder, Path file) {
    Path base = folder.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = absolute.startsWith(base) ? base.relativize(absolute) : absolute.getFileName();
    return relative.toString().replace('\\', '/');
  }
}
