package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

class PlainWordsTest {
  private final StringWriter err = new StringWriter();

  private int say(Throwable problem) {
    return PlainWords.say(problem, new PrintWriter(err, true));
  }

  @Test
  void refusal_isSaidInItsOwnWords() {
    Refusal refusal =
        Refusal.of(
            "word-encrypted",
            Place.WHOLE_FILE,
            "The file is locked with a password.",
            "Save it without one.");
    assertThat(say(refusal)).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo("The file is locked with a password. Save it without one.");
  }

  @Test
  void missingFile_isNamed() {
    assertThat(say(new UncheckedIOException(new NoSuchFileException("statements/quillaya.docx"))))
        .isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            "statements/quillaya.docx: there is no such file. Check the name and the folder.");
  }

  @Test
  void deniedFile_isNamed() {
    assertThat(say(new AccessDeniedException("out"))).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString().strip())
        .isEqualTo("out: may not be opened. Check who may read and write it.");
  }

  @Test
  void faultOfOurs_isNumberedAndItsTraceIsInALogFile() throws IOException {
    Throwable fault = new IllegalStateException("a drill");
    assertThat(say(fault)).isEqualTo(ExitCode.FAULT);
    Matcher said =
        Pattern.compile(
                "Something failed on our side \\(number ([0-9a-f]{8})\\)\\."
                    + " What we need is in (\\S+)")
            .matcher(err.toString().strip());
    assertThat(said.matches()).as(err.toString()).isTrue();
    assertThat(said.group(1)).isEqualTo(new Fault(fault).number());
    Path log = Path.of(said.group(2));
    assertThat(Files.readString(log)).contains("java.lang.IllegalStateException: a drill");
    Files.delete(log);
  }
}
