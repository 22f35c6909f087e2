package org.rostrum.document.pdf.line;

import java.util.List;

/**
 * A line as set.
 *
 * @param height points, leading included
 * @param drawn what stands in it
 * @param notes numbers of the notes referred to in it
 */
public record SetLine(double height, List<Drawn> drawn, List<Integer> notes) {
  public SetLine {
    drawn = List.copyOf(drawn);
    notes = List.copyOf(notes);
  }
}
