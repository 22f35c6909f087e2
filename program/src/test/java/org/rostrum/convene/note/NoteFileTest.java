package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** Each once overran the stack or took minutes, because a pattern tried every place again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "a",
        "é",
        "中",
        "A ",
        "Ab and ",
        "1.",
        "- ",
        "Mr. A ",
        "10 a.m. ",
        "12 March "
      })
  void wordsThatNeverEnd_areRead(String words) {
    String note = "The meeting will be held on " + words.repeat(20_000 / words.length());
    NoteText read = NoteFile.read("note.txt", note.getBytes(StandardCharsets.UTF_8));
    assertThat(ConceptNote.read(read).debate().sittings().size()).isLessThanOrEqualTo(40);
  }
}
