package org.rostrum.convene.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rostrum.convene.Utf8;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.WordReader;

/** Opens a concept note, whatever it is. */
public final class NoteFile {
  private NoteFile() {}

  /**
   * The note in a Word file or in plain text. What a file is, its first bytes tell, not its name.
   *
   * @throws Refusal when it is neither
   * @throws IOException when it cannot be read
   */
  public static NoteText read(Path file) throws IOException {
    return read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * The same of a file that is not on this machine.
   *
   * @param name what its sender calls it
   * @throws Refusal when it is neither
   */
  public static NoteText read(String name, byte[] bytes) {
    boolean isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean isNamedWord = name.toLowerCase(Locale.ROOT).endsWith(".docx");
    if (isZip || isNamedWord) {
      return WordNote.read(new WordReader(Limits.STANDARD).read(bytes).text());
    }
    return PlainNote.read(Utf8.decode(name, bytes));
  }
}
