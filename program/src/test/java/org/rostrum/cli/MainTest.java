package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void help_namesTheExitCodes() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().lines())
        .contains("Exit codes:", "  2   the command was not understood; nothing was done");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void version_isTheBuildsVersion() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().strip())
        .isEqualTo("Rostrum " + Version.number() + " (Java " + Runtime.version() + ")");
    assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void noCommand_isAskedFor() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines())
        .containsExactly("Which command? Try: rostrum --help", "See: rostrum --help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void unknownOption_isWrongUsageAndNothingIsDone() {
    assertThat(run("--frobnicate")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines())
        .containsExactly("Unknown option: '--frobnicate'", "See: rostrum --help");
  }
}
