package org.rostrum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
  @Test
  void notesWithoutAMark_areNumberedAmongThemselves() {
    assertThat(printed("", "*", "", "†", "**", "")).containsExactly("1", "*", "2", "†", "**", "3");
    assertThat(printed("*", "")).containsExactly("*", "1");
    assertThat(printed()).isEmpty();
  }

  @Test
  void notesOfAText_keepTheirNumbers() {
    assertThat(text("*", "").notes().stream().map(Note::number)).containsExactly(1, 2);
  }

  @Test
  void textMadeFromAText_isEqualToIt() {
    Text text = text("", "*", "");
    assertThat(new Text(text.language(), text.direction(), text.blocks(), text.notes()))
        .isEqualTo(text);
  }

  private static List<String> printed(String... marks) {
    return text(marks).notes().stream().map(Note::printed).toList();
  }

  private static Text text(String... marks) {
    List<Note> notes = new ArrayList<>();
    for (String mark : marks) {
      Note.Kind kind = notes.size() % 2 == 0 ? Note.Kind.FOOTNOTE : Note.Kind.ENDNOTE;
      notes.add(new Note(notes.size() + 1, mark, kind, List.of()));
    }
    return new Text("en", Direction.LEFT_TO_RIGHT, List.of(), notes);
  }
}
