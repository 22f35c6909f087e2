package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConceptCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void note_isWrittenAndAnEditedFileIsNotOverwritten() throws IOException {
    Path note = folder.resolve("note.txt");
    Files.writeString(note, "Concept note\n\nTheme: Wells and peace\n");
    Path yaml = folder.resolve("debate.yaml");
    assertThat(run(note, "--write", folder.toString())).isEqualTo(ExitCode.DONE);
    String written = Files.readString(yaml);
    assertThat(run(note, "--write", folder.toString())).isEqualTo(ExitCode.DONE);

    Files.writeString(yaml, written.replace("Wells and peace", "Wells, and peace"));
    assertThat(run(note, "--write", folder.toString())).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString())
        .isEqualTo(
            yaml
                + " is there already and says something else, perhaps because it was edited."
                + " Nothing was written. Name another folder, or add --force to overwrite it."
                + System.lineSeparator());
    assertThat(run(note, "--write", folder.toString(), "--force")).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(yaml)).isEqualTo(written);
  }

  @Test
  void fileThatIsNeitherWordNorText_isRefused() throws IOException {
    Path note = folder.resolve("note.txt");
    Files.write(note, new byte[] {(byte) 0xff, 0, 1});
    assertThat(run(note)).isEqualTo(ExitCode.INPUT);
  }

  private int run(Path note, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "concept";
    arguments[1] = note.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
