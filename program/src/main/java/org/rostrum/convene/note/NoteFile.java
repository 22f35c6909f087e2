package org.rostrum.convene.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rostrum.convene.Utf8;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.WordReader;

/** Opens a concept note, whatever it is. */
public final class NoteFile {
  /** Characters: some hundred pages. A concept note has a few; finding in it takes time. */
  static final int LONGEST = 300_000;

  private NoteFile() {}

  /**
   * The note in a Word file or in plain text. What a file is, its first bytes tell, not its name.
   *
   * @throws Refusal when it is neither, or far longer than any concept note
   * @throws IOException when it cannot be read
   */
  public static NoteText read(Path file) throws IOException {
    return read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * The same of a file that is not on this machine.
   *
   * @param name what its sender calls it
   * @throws Refusal when it is neither, or far longer than any concept note
   */
  public static NoteText read(String name, byte[] bytes) {
    boolean isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean isNamedWord = name.toLowerCase(Locale.ROOT).endsWith(".docx");
    if (isZip || isNamedWord) {
      NoteText note = WordNote.read(new WordReader(Limits.STANDARD).read(bytes).text());
      within(name, note.paragraphs().stream().mapToLong(each -> each.words().length()).sum());
      return note;
    }
    String text = Utf8.decode(name, bytes);
    within(name, text.length());
    return PlainNote.read(text);
  }

  private static void within(String name, long characters) {
    if (characters > LONGEST) {
      throw Refusal.of(
          "note-too-long",
          Place.WHOLE_FILE,
          name + " has " + characters + " characters; a concept note may have " + LONGEST + ".",
          "Save the concept note alone, without what is annexed to it.");
    }
  }
}
