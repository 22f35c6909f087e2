package org.rostrum.document.word;

import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** Reads a Word file (.docx, Strict or Transitional). Thread-safe, keeps nothing. */
public final class WordReader {
  private final Limits limits;

  public WordReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The statement in a file.
   *
   * @param file the bytes as filed
   * @throws Refusal when the bytes are not a Word file that can be read whole within the limits; no
   *     other exception leaves this method, whatever the bytes are
   */
  public Reading read(byte[] file) {
    if (file.length > limits.fileBytes()) {
      throw Refusal.of("word-too-large", Place.WHOLE_FILE, "The file is too large.", "");
    }
    throw Refusal.of("word-not-yet", Place.WHOLE_FILE, "The reader is not built yet.", "");
  }
}
