package org.rostrum.document.pdf.line;

import java.util.Set;
import org.rostrum.document.pdf.font.Faces;

/**
 * How words are set.
 *
 * @param size points
 * @param rise points above the line; negative below
 * @param strokes lines drawn with the words
 * @param language a BCP 47 tag
 */
public record Manner(
    Faces.Look look, double size, double rise, Set<Stroke> strokes, String language) {
  public Manner {
    strokes = Set.copyOf(strokes);
  }

  /** A line drawn with words. */
  public enum Stroke {
    UNDER,
    THROUGH
  }

  /** Plain words of a size. */
  public static Manner plain(double size, String language) {
    return new Manner(Faces.Look.PLAIN, size, 0, Set.of(), language);
  }

  public Manner look(Faces.Look other) {
    return new Manner(other, size, rise, strokes, language);
  }
}
