package org.rostrum.document.scan;

import java.io.IOException;
import java.util.List;
import org.rostrum.document.safety.Finding;

/** Turns what was found in a finished file into the fault that stops a compilation. */
public final class OutputScan {
  private OutputScan() {}

  /**
   * Stops when anything was found.
   *
   * @throws IOException when anything was found, in plain words
   */
  public static void refuse(List<Finding> findings) throws IOException {
    if (!findings.isEmpty()) {
      throw new IOException(findings.getFirst().what());
    }
  }
}
