package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum read}: shows what a Word file says, free of Word. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows what a Word file says: its words, notes, tables and lists, free of Word.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The Word file (.docx).")
  private Path file;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, html, akn or json (default: ${DEFAULT-VALUE}).")
  private Shown to;

  /** What the Text is shown as. */
  enum Shown {
    TEXT,
    HTML,
    AKN,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Text text;
    try {
      text = new WordReader(Limits.STANDARD).read(Files.readAllBytes(file)).text();
    } catch (Refusal refusal) {
      spec.commandLine().getErr().println(file + ": " + refusal.getMessage());
      return ExitCode.INPUT;
    }
    switch (to) {
      case TEXT -> out.print(PlainText.of(text));
      case HTML -> out.print(SinglePage.html(name(), text));
      case AKN -> out.print(SinglePage.akn(name(), text));
      case JSON -> Json.print(out, TextJson.of(text));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private String name() {
    Path name = file.getFileName();
    return name == null ? "statement" : name.toString().replaceFirst("(?i)\\.docx$", "");
  }
}
