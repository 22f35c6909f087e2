package org.rostrum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.cli.check.CheckReport;
import org.rostrum.cli.check.CheckedFile;
import org.rostrum.cli.check.Filings;
import org.rostrum.cli.check.PolicyFile;
import org.rostrum.document.check.Checked;
import org.rostrum.document.check.WordCheck;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum check}: tells what is wrong with a Word file, where, and how to mend it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what is wrong with Word files, where, and how to mend it: what must be mended before",
      "they can be taken, what a person should look at, and what is only told. Every check and"
          + " what",
      "it asks for stands in docs/checks.md.",
      "Exit code: 0 nothing or only things told, 1 questions, 3 a file cannot be taken."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The Word files (.docx).")
  private List<Path> files;

  @Option(
      names = "--for",
      paramLabel = "ENTITY",
      description = "Whose statement it is: a name or code of the roster.")
  private @Nullable String entity;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "What each code asks for (YAML: code: refuse, ask or tell).")
  private @Nullable Path policy;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "ar, zh, en, fr, ru or es (default: ${DEFAULT-VALUE}).")
  private String language;

  @Override
  public Integer call() throws IOException {
    Tongue tongue = tongue();
    Policy rules = policy == null ? Policy.STANDARD : PolicyFile.read(policy, tongue);
    Filings filings = filings(tongue);
    WordCheck check = new WordCheck(rules);
    CheckReport report = new CheckReport(spec.commandLine().getOut(), tongue);
    List<CheckedFile> all = new ArrayList<>();
    Severity gravest = Severity.TELL;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Checked checked = printable(check.check(bytes, filings.before()));
      filings.remember(file, bytes, checked);
      gravest = graver(gravest, checked.verdict());
      CheckedFile told = CheckedFile.of(file, checked, tongue);
      all.add(told);
      if (!json) {
        report.print(told);
      }
    }
    if (json) {
      Json.print(spec.commandLine().getOut(), all);
    }
    return switch (gravest) {
      case REFUSE -> ExitCode.INPUT;
      case ASK -> ExitCode.FOUND;
      case TELL -> ExitCode.DONE;
    };
  }

  /** With what the PDF cannot show, as far as this build can tell. */
  private static Checked printable(Checked checked) {
    if (!PdfForm.available() || checked.reading().isEmpty()) {
      return checked;
    }
    return checked.with(PdfForm.findings(checked.reading().get().text()));
  }

  private static Severity graver(Severity one, Optional<Severity> other) {
    return other.filter(o -> o.compareTo(one) < 0).orElse(one);
  }

  private Tongue tongue() {
    return Tongue.of(language.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> misuse("--language: ar, zh, en, fr, ru, es"));
  }

  private Filings filings(Tongue tongue) {
    if (entity == null) {
      return Filings.ofNobody();
    }
    String name = entity;
    return Filings.of(name).orElseThrow(() -> misuse(Filings.unknown(name, tongue)));
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
