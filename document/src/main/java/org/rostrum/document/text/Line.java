package org.rostrum.document.text;

import java.util.List;

/**
 * The words of one paragraph and how the paragraph stands.
 *
 * @param direction the paragraph's direction
 * @param alignment how it stands between the margins; justified counts as {@link Alignment#START}
 * @param language the language most of its words are in, a BCP 47 tag, {@code und} when unknown
 * @param inlines the words and what stands among them, in logical order
 */
public record Line(
    Direction direction, Alignment alignment, String language, List<Inline> inlines) {
  public Line {
    inlines = List.copyOf(inlines);
  }
}
