package org.rostrum.document.text;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param number 1 for the first reference in the Text, counting footnotes and endnotes together
 * @param mark the author's own mark such as {@code "*"}, empty when Word numbered it
 * @param kind where it stood in Word
 * @param blocks its content, without the mark
 */
public record Note(int number, String mark, Kind kind, List<Block> blocks) {
  public Note {
    blocks = List.copyOf(blocks);
  }

  /** Where a note stood in Word. */
  public enum Kind {
    FOOTNOTE,
    ENDNOTE
  }

  /** What is printed for it: the author's mark, or its number. */
  public String printed() {
    return mark.isEmpty() ? Integer.toString(number) : mark;
  }
}
