package org.rostrum.document.official;

import java.util.List;
import org.rostrum.document.text.Direction;

/**
 * The compilation as data: the President's letter and the headings of its annexes. The annexes'
 * Texts are handed to the writers one at a time, so that a long debate needs little memory.
 *
 * @param language the main document's language, a BCP 47 tag
 * @param direction the main document's direction
 * @param masthead what stands above the letter
 * @param letter the President's letter
 * @param contents the heading of the table of contents, such as {@code "Contents"}
 * @param annexes the annexes in order; {@code annexes.get(i).number()} is {@code i + 1}
 * @param notice who issued this and what it is not, printed at the end of the letter and at the
 *     foot of every web page; empty when the operator is the United Nations itself
 */
public record OfficialDocument(
    String language,
    Direction direction,
    Masthead masthead,
    Letter letter,
    String contents,
    List<Annex> annexes,
    String notice) {
  public OfficialDocument {
    annexes = List.copyOf(annexes);
  }
}
