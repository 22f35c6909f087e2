package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/settings.md} is written from the code. */
class SettingsTableTest {
  private static final String SIGN = "<!-- written by the build; do not edit below -->\n";

  /** On a difference the new table is written at once: look at it, and commit it if it is meant. */
  @Test
  void table_listsEverySetting() throws IOException {
    Path page = Path.of("../docs/settings.md");
    String committed = Files.readString(page);
    String words = committed.substring(0, committed.indexOf(SIGN) + SIGN.length());
    String wanted = words + "\n" + AllSettings.table();
    if (!wanted.equals(committed)) {
      Files.writeString(page, wanted);
    }

    assertThat(committed)
        .as("docs/settings.md was not as the code is. It has been written anew: commit it")
        .isEqualTo(wanted);
  }
}
