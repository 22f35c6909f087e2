package org.rostrum.document.official;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Joins the parts of a document into finished files. For one thread.
 *
 * <p>{@link #close()} without {@link #finish()} abandons what was begun and leaves the folder for
 * the caller to clear.
 */
public interface Assembly extends Closeable {
  /** Adds the next annex; annexes come in the order of their numbers, none left out. */
  void add(Annex annex, Part part) throws IOException;

  /**
   * Completes the files.
   *
   * @return where each annex's pieces stand, so that they can be read back from the finished files;
   *     a piece that stands in two files has two extents
   */
  List<Extent> finish() throws IOException;
}
