package org.rostrum.document.pdf.page;

import java.util.List;
import org.rostrum.document.pdf.line.Drawn;

/**
 * A page as set.
 *
 * @param drawn points from the text's upper left corner
 */
public record SetPage(Sheet sheet, List<Drawn> drawn) {
  public SetPage {
    drawn = List.copyOf(drawn);
  }
}
