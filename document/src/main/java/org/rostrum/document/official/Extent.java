package org.rostrum.document.official;

import java.nio.file.Path;

/**
 * Where a piece of an annex stands in a finished file.
 *
 * @param annex the annex's number
 * @param stream which of the part's pieces it is
 * @param file the finished file
 * @param start offset of the first byte in the file
 * @param end offset after the last byte
 */
public record Extent(int annex, Stream stream, Path file, long start, long end) {
  /** The pieces of a {@link Part}. */
  public enum Stream {
    BODY,
    NOTES
  }
}
