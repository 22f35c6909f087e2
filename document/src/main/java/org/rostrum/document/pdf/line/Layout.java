package org.rostrum.document.pdf.line;

import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Direction;

/**
 * The measure lines are set in.
 *
 * @param width points
 * @param leading the least distance from line to line, points
 * @param fill whether lines reach both margins
 */
public record Layout(
    double width, double leading, Direction direction, Alignment alignment, Fill fill) {
  /** Whether lines reach both margins. */
  boolean justified() {
    return fill == Fill.JUSTIFIED && alignment == Alignment.START;
  }

  Layout ragged() {
    return new Layout(width, leading, direction, alignment, Fill.RAGGED);
  }

  /** Whether spaces are widened. */
  public enum Fill {
    RAGGED,
    JUSTIFIED
  }
}
