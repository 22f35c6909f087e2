package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specimen debate, compiled in every language of the United Nations. */
class CompileInTonguesTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "en,ltr,Annex XVII",
    "fr,ltr,Annexe XVII",
    "es,ltr,Anexo XVII",
    "ru,ltr,Приложение XVII",
    "ar,rtl,المرفق السابع عشر",
    "zh,ltr,附件十七"
  })
  void specimenDebate_balancesAndNothingIsLeftUntold(String language, String runs, String label)
      throws Exception {
    int code = compile("--language", language, "--formats", "docx,html,akn");

    assertThat(out.toString()).startsWith("The account balances: 17 annexes, ");
    assertThat(code).isEqualTo(ExitCode.DONE);
    String page = Files.readString(folder.resolve("html/index.html"));
    assertThat(page).contains("lang=\"" + language + "\" dir=\"" + runs + "\"").contains(label);
  }

  @Test
  void languageWithoutWords_isRefusedWithThoseThereAre() {
    assertThat(compile("--language", "pt")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith(
            "The letter cannot be written in “pt”. There are: ar, en, es, fr, ru, zh. Give one with"
                + " --language, or in debate.yaml under compilation, language.");
  }

  private int compile(String... more) {
    Path specimen = Path.of("../examples/specimen-debate").toAbsolutePath().normalize();
    String[] arguments = new String[5 + more.length];
    arguments[0] = "compile";
    arguments[1] = specimen.toString();
    arguments[2] = "--no-cache";
    arguments[3] = "--out";
    arguments[4] = folder.toString();
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
