package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Refusal;

/** What a concept note may be. */
class NoteFileTest {
  private static byte[] line(int characters) {
    return "x".repeat(characters).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void longestNote_isRead_andALongerOneIsRefusedWithItsLength() {
    assertThat(NoteFile.read("note.txt", line(NoteFile.LONGEST)).paragraphs()).hasSize(1);
    assertThatThrownBy(() -> NoteFile.read("note.txt", line(NoteFile.LONGEST + 1)))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "note.txt has 300001 characters; a concept note may have 300000. Save the concept note"
                + " alone, without what is annexed to it.");
  }
}
