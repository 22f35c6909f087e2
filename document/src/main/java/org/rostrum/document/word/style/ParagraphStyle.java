package org.rostrum.document.word.style;

import java.util.List;
import org.rostrum.document.text.Block;

/**
 * A paragraph style, its ancestors asked.
 *
 * @param ids its id and its ancestors', nearest first
 * @param paragraph what it says of the paragraph
 * @param character what it says of the letters
 * @param heading the level of the heading it makes, 0 when it makes none
 * @param role what paragraphs in it are for
 * @param standard whether it is the style of paragraphs that name none
 */
public record ParagraphStyle(
    List<String> ids,
    ParagraphFormat paragraph,
    CharacterFormat character,
    int heading,
    Block.Role role,
    boolean standard) {
  public ParagraphStyle {
    ids = List.copyOf(ids);
  }
}
