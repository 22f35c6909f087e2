package org.rostrum.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * What was put in.
 *
 * @param folder the debate's folder; names in the manifest are told relative to it
 * @param others input files beside the statements: debate.yaml, statements.csv, the concept note
 */
public record Inputs(Path folder, List<Path> others) {
  public Inputs {
    others = List.copyOf(others);
  }
}
