package org.rostrum.document.akn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rostrum.document.text.Text;

/** Finished files as characters, for tests of other rooms that read them. */
public final class AknFiles {
  private AknFiles() {}

  /** The compilation of some statements. */
  public static String of(Path folder, Text... texts) {
    return new String(Specimen.finished(folder, texts).file(), StandardCharsets.UTF_8);
  }
}
