package org.rostrum.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param number 1 for the first reference in the Text, counting footnotes and endnotes together
 * @param counted how many notes up to this one have no mark of the author's own: Word counts only
 *     those. Footnotes and endnotes together, as our house style prints them. A {@link Text} sees
 *     to it
 * @param mark the author's own mark such as {@code "*"}, empty when Word numbered it
 * @param kind where it stood in Word
 * @param blocks its content, without the mark
 */
public record Note(int number, int counted, String mark, Kind kind, List<Block> blocks) {
  public Note {
    blocks = List.copyOf(blocks);
  }

  /** A note before its Text is made, which counts it. */
  public Note(int number, String mark, Kind kind, List<Block> blocks) {
    this(number, number, mark, kind, blocks);
  }

  /** Where a note stood in Word. */
  public enum Kind {
    FOOTNOTE,
    ENDNOTE
  }

  /** What is printed for it: the author's mark, or its number among the notes that are counted. */
  public String printed() {
    return mark.isEmpty() ? Integer.toString(counted) : mark;
  }

  /** The same notes, counted. */
  static List<Note> counted(List<Note> notes) {
    List<Note> all = new ArrayList<>(notes.size());
    int last = 0;
    for (Note note : notes) {
      last += note.mark.isEmpty() ? 1 : 0;
      all.add(new Note(note.number, last, note.mark, note.kind, note.blocks));
    }
    return List.copyOf(all);
  }
}
