package org.rostrum.document.official;

import java.util.List;
import org.rostrum.document.text.Picture;

/**
 * One annex in one form, ready to be joined.
 *
 * @param body what stands in the body
 * @param notes what stands in a stream of notes of its own (Word's footnotes); {@link Piece#EMPTY}
 *     for forms without one
 * @param pictures the pictures body and notes refer to, each once, by first reference
 * @param pages how many printed pages it is thought to fill, for a table of contents before the
 *     program that shows it has counted; 0 for forms without pages
 */
public record Part(Piece body, Piece notes, List<Picture> pictures, int pages) {
  public Part {
    pictures = List.copyOf(pictures);
  }

  /** A part of a form without pages. */
  public Part(Piece body, Piece notes, List<Picture> pictures) {
    this(body, notes, pictures, 0);
  }
}
