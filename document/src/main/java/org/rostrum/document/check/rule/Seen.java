package org.rostrum.document.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.document.safety.Place;

/**
 * What a person would see of a file, paragraph by paragraph.
 *
 * @param paragraphs of the body, the notes and the boxes in them
 * @param edges of headers and footers
 * @param asides what stands beside the words and is published with them: descriptions of pictures,
 *     addresses of links
 */
public record Seen(List<Paragraph> paragraphs, List<Paragraph> edges, List<Paragraph> asides) {
  public Seen {
    paragraphs = List.copyOf(paragraphs);
    edges = List.copyOf(edges);
    asides = List.copyOf(asides);
  }

  /** Everything that is published. */
  public List<Paragraph> published() {
    return Stream.concat(paragraphs.stream(), asides.stream()).toList();
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
