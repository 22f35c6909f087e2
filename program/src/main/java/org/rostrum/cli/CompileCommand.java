package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.compile.Compile;
import org.rostrum.compile.Forms;
import org.rostrum.compile.Inputs;
import org.rostrum.compile.Outcome;
import org.rostrum.compile.Preparation;
import org.rostrum.compile.Progress;
import org.rostrum.compile.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum compile}: a folder of statements becomes the official document. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    description = {
      "Compiles a folder of Word statements into one official document, with the account that"
          + " nothing was lost.",
      "",
      "FOLDER holds debate.yaml (or the concept note), statements/*.docx, and statements.csv or one"
          + " YAML file beside each statement that says who made it. A folder of .docx files alone"
          + " works too: file names become the annexes' names, and what is missing is listed."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class CompileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The debate's folder.")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the results go. Files of a former compilation there are replaced.")
  private Path out;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORM",
      description = "Which forms to write: docx, html, akn, pdf. All of them when left out.")
  private List<String> formats = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "The language of the letter, the headings and the contents: ar, en, es, fr, ru or zh."
              + " Statements stay as filed. Words of the debate are taken from translations.csv in"
              + " FOLDER. As debate.yaml says when left out.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--draft", description = "Write the files even if the account does not balance.")
  private boolean draft;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where work already done is kept (default: rostrum in the user's cache folder).")
  private Optional<Path> cache = Optional.empty();

  @Option(names = "--no-cache", description = "Do all work anew and keep none of it.")
  private boolean noCache;

  @Override
  public Integer call() throws IOException {
    List<Forms> forms = forms();
    DebateFolder debate = DebateFolder.read(folder);
    debate.keepApart(out);
    PrintWriter err = spec.commandLine().getErr();
    TerminalProgress progress = new TerminalProgress(err);
    boolean watched = !json && Terminal.ofThisProcess().errors() == Terminal.Watched.BY_A_PERSON;
    Outcome outcome;
    try (Kept kept = Kept.open(noCache ? Optional.empty() : Build.identity(), cache)) {
      Progress shown = watched ? progress : (step, done, all) -> {};
      outcome = compile(debate, new Compile(kept.build(), kept.store(), forms, shown));
    } finally {
      if (watched) {
        progress.end();
      }
    }
    CompileReport report = new CompileReport(outcome, debate.doubts(), out);
    PrintWriter standard = spec.commandLine().getOut();
    if (json) {
      Json.print(standard, report.json());
    } else {
      report.print(standard);
    }
    return exitCode(outcome);
  }

  private Outcome compile(DebateFolder debate, Compile compile) throws IOException {
    Plan.Draft asked = draft ? Plan.Draft.DRAFT : Plan.Draft.OFFICIAL;
    Preparation preparation =
        new Preparation(debate.debate(), language, debate.translations(), debate.told(), asked);
    Preparation.Prepared prepared =
        preparation
            .of(debate.statements(), debate.statementsFolder())
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "The letter cannot be written in “"
                        + preparation.tongue()
                        + "”. There are: ar, en, es, fr, ru, zh. Give one with --language, or in"
                        + " debate.yaml under compilation, language."));
    return compile.run(
        prepared.plan(), prepared.statements(), new Inputs(folder, debate.others()), asked, out);
  }

  private List<Forms> forms() {
    if (formats.isEmpty()) {
      Stream.of(Forms.values())
          .filter(form -> !form.available())
          .forEach(form -> spec.commandLine().getErr().println(notInThisBuild(form)));
      return Forms.ofThisBuild();
    }
    Set<Forms> forms = new TreeSet<>();
    for (String word : formats) {
      Forms form = Forms.of(word.strip()).orElseThrow(() -> noSuchForm(word));
      if (!form.available()) {
        throw new ParameterException(spec.commandLine(), notInThisBuild(form));
      }
      forms.add(form);
    }
    return List.copyOf(forms);
  }

  /** What is told of a form that is left out because the build has not all it needs. */
  private static String notInThisBuild(Forms form) {
    return "No "
        + form.word()
        + " can be made: Rostrum was built here without the internet and lacks the typefaces."
        + " Connect this machine once, remove the folder program/target/start, and start again.";
  }

  private ParameterException noSuchForm(String word) {
    String known = Arrays.stream(Forms.values()).map(Forms::word).collect(Collectors.joining(", "));
    return new ParameterException(
        spec.commandLine(), "There is no form “" + word + "”. There are: " + known + ".");
  }

  private static int exitCode(Outcome outcome) {
    if (!outcome.unread().isEmpty()) {
      return ExitCode.INPUT;
    }
    boolean done = outcome.ledger().balances() && outcome.found().isEmpty();
    return done ? ExitCode.DONE : ExitCode.FOUND;
  }
}
