package org.rostrum.document.tally;

/** Counts one annex from the bytes that stand in a finished file. Thread-safe. */
public interface Counter {
  /**
   * The account of an annex.
   *
   * @param body the bytes of the annex's body as they stand in the file
   * @param notes the bytes of its notes' stream, empty when the form has none
   */
  Tally count(byte[] body, byte[] notes);
}
