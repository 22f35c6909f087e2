package org.rostrum.document.check.rule;

import java.util.List;
import org.rostrum.document.safety.Place;

/**
 * What a person would see of a file, paragraph by paragraph.
 *
 * @param paragraphs of the body, the notes and the boxes in them
 * @param edges of headers and footers
 */
public record Seen(List<Paragraph> paragraphs, List<Paragraph> edges) {
  public Seen {
    paragraphs = List.copyOf(paragraphs);
    edges = List.copyOf(edges);
  }

  /**
   * A paragraph.
   *
   * @param place where it stands
   * @param words all its words, as they are stored
   * @param pieces the same in pieces that look alike
   */
  public record Paragraph(Place place, String words, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Words that look alike.
   *
   * @param words as stored
   * @param trouble why a person would not see them as they are; {@link Trouble#NONE} when they do
   * @param font the typeface they are set in
   */
  public record Piece(String words, Trouble trouble, String font) {}

  /** Why words are not seen. */
  public enum Trouble {
    NONE,
    HIDDEN,
    FAINT,
    TINY,
    MISPLACED,
    COVERED
  }
}
