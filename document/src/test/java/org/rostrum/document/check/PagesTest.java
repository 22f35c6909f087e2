package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * {@code docs/checks.md} says what the program does; of {@code docs/attacks.md} see {@code
 * AttackTest}.
 */
class PagesTest {
  private static final Words CHECKS = Words.beside(Code.class);
  private static final Words REFUSALS = Words.beside(Refusal.class);

  @Test
  void pageOfChecks_isWhatTheProgramDoes() throws IOException {
    same("checks.md", checks());
  }

  /** Fails unless a page of {@code docs/} is as it must be; writes it beside, to be copied. */
  static void same(String name, String actual) throws IOException {
    Path page = Path.of("..", "docs", name);
    String expected = Files.exists(page) ? Files.readString(page) : "";
    if (!expected.equals(actual)) {
      Path written = Path.of("target", name);
      Files.createDirectories(Path.of("target"));
      Files.writeString(written, actual);
      assertThat(expected).as("copy %s to docs/", written).isEqualTo(actual);
    }
  }

  private static String checks() {
    StringBuilder page = new StringBuilder();
    page.append("# What is checked in a Word file\n\n");
    page.append(
        "`./rostrum check FILE` tells these things. *refuse*: the file cannot be taken as it");
    page.append(
        " is. *ask*: a person looks.\n*tell*: for information. `--policy FILE` changes what a");
    page.append(
        " code asks for; a YAML file with lines such as `comment: tell`.\nCodes marked *firm*");
    page.append(
        " protect readers or the program itself and cannot be loosened; a policy that tries is");
    page.append("\ntold so, and so is one that names a code that is not here. Rows are those of");
    page.append(" [the attacks](attacks.md).\nThis page is made by `PagesTest`.\n\n");
    page.append(
        "| code | asks for | row | what it says | how to mend it |\n|---|---|--:|---|---|\n");
    for (Code code : Code.values()) {
      Words words = code.name().startsWith("WORD_") ? REFUSALS : CHECKS;
      String firm = code.hold() == Code.Hold.FIRM ? ", firm" : "";
      page.append("| `").append(code.code()).append("` | ");
      page.append(code.severity().name().toLowerCase(Locale.ROOT)).append(firm).append(" | ");
      page.append(code.row()).append(" | ").append(said(words, code, ".what")).append(" | ");
      page.append(said(words, code, ".mend")).append(" |\n");
    }
    return page.toString();
  }

  private static String said(Words words, Code code, String which) {
    String key = code.code() + which;
    Map<String, Object> places =
        words.places(Tongue.ENGLISH).getOrDefault(key, new java.util.TreeSet<>()).stream()
            .collect(Collectors.toMap(name -> name, name -> "*" + name + "*"));
    return words.say(Tongue.ENGLISH, key, places).replace("|", "\\|");
  }
}
