package org.rostrum.document.text;

import java.util.List;

/**
 * One statement as its author wrote it: blocks in reading order, and the notes they refer to.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param language the language most of the words are in, a BCP 47 tag, {@code und} when unknown
 * @param direction the direction most paragraphs run in
 * @param blocks the body in reading order
 * @param notes the notes in the order of their references; {@code notes.get(i).number()} is {@code
 *     i + 1}, and exactly one {@link Inline.NoteMark} stands for each
 */
public record Text(String language, Direction direction, List<Block> blocks, List<Note> notes) {
  public Text {
    blocks = List.copyOf(blocks);
    notes = Note.counted(notes);
  }
}
