package org.rostrum.convene.house;

import java.util.List;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.NoteParagraph;
import org.rostrum.storage.files.Kept;

/**
 * A concept note that is kept, and what was read in it.
 *
 * @param file its bytes
 * @param name what its sender called it
 * @param paragraphs as they were read
 * @param reading what was understood
 */
public record KeptNote(
    Kept file, String name, List<NoteParagraph> paragraphs, ConceptReading reading) {
  public KeptNote {
    paragraphs = List.copyOf(paragraphs);
  }
}
