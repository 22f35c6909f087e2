package org.rostrum.convene.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rostrum.convene.note.ConceptNote;
import org.rostrum.convene.note.NoteFile;
import org.rostrum.convene.note.NoteText;
import org.rostrum.document.safety.Refusal;
import org.rostrum.storage.files.FileStores;

/** Takes a concept note in: reads it within the limits, then keeps it. */
public final class NoteIntake {
  private final FileStores files;

  public NoteIntake(FileStores files) {
    this.files = files;
  }

  /**
   * The note, read and kept.
   *
   * @param name what its sender calls it
   * @throws Refusal when it cannot be read; then nothing is kept
   */
  public KeptNote take(String name, byte[] bytes) {
    NoteText text = NoteFile.read(name, bytes);
    try {
      return new KeptNote(
          files.unpublished().keep(new ByteArrayInputStream(bytes)),
          name,
          text.paragraphs(),
          ConceptNote.read(text));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }
}
