package org.rostrum.document.pdf.line;

import java.util.List;

/**
 * A line as set.
 *
 * @param height points, leading included
 * @param drawn what stands in it
 * @param notes numbers of the notes referred to in it
 * @param end whether it ends within a word
 */
public record SetLine(double height, List<Drawn> drawn, List<Integer> notes, End end) {
  public SetLine {
    drawn = List.copyOf(drawn);
    notes = List.copyOf(notes);
  }

  /** A line that ends with a whole word. */
  public SetLine(double height, List<Drawn> drawn, List<Integer> notes) {
    this(height, drawn, notes, End.WHOLE);
  }

  /** How a line ends. */
  public enum End {
    WHOLE,
    PARTED
  }
}
