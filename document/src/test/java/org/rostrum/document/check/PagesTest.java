package org.rostrum.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** {@code docs/checks.md} and {@code docs/attacks.md} say what the program does. */
class PagesTest {
  private static final Words CHECKS = Words.beside(Code.class);
  private static final Words REFUSALS = Words.beside(Refusal.class);

  @Test
  void pageOfChecks_isWhatTheProgramDoes() throws IOException {
    same("checks.md", checks());
  }

  @Test
  void pageOfAttacks_isWhatBecomesOfThem() throws IOException {
    same("attacks.md", attacks());
  }

  private static void same(String name, String actual) throws IOException {
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

  private static String attacks() {
    WordCheck check = new WordCheck(Policy.STANDARD);
    StringBuilder page = new StringBuilder();
    page.append("# Attacks with Word files, and what becomes of them\n\n");
    page.append(
        "Each file is made in code by `AttackDocx` and checked by `AttackTest`. A file that");
    page.append(
        " is not refused is rebuilt:\nnothing but its words, notes, tables and pictures goes");
    page.append(" on. This page is made by `PagesTest`.\n\n");
    page.append("| row | attack | verdict | told |\n|--:|---|---|---|\n");
    List<Attack> sorted =
        AttackDocx.all().stream().sorted(Comparator.comparingInt(Attack::row)).toList();
    for (Attack attack : sorted) {
      Checked checked = check.check(attack.file().get(), attack.filing());
      String verdict = checked.verdict().map(Enum::name).orElse("clear").toLowerCase(Locale.ROOT);
      String codes =
          checked.findings().stream()
              .map(Finding::code)
              .distinct()
              .collect(Collectors.joining(", "));
      page.append("| ").append(attack.row()).append(" | ");
      page.append(attack.name().replace("|", "\\|")).append(" | ");
      page.append(verdict).append(" | ").append(codes).append(" |\n");
    }
    long rows = Arrays.stream(Code.values()).mapToInt(Code::row).distinct().count();
    page.append("\nRows with a check: ").append(rows).append("; files: ").append(sorted.size());
    return page.append(".\n").toString();
  }
}
