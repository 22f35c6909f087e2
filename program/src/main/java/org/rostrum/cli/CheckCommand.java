package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.Reading;
import org.rostrum.document.word.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum check}: tells what of a Word file would not be in the compilation. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what in Word files would not be in the compilation, or not as it was: letterheads,",
      "comments, hidden words, tracked changes, macros. Says why a file cannot be read at all."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class CheckCommand implements Callable<Integer> {
  private static final int LONGEST_QUOTE = 120;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The Word files (.docx).")
  private List<Path> files;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  /** What was found of one file: a refusal, or its departures. */
  record Checked(
      Path file,
      Optional<Refused> refused,
      String language,
      int notes,
      List<Told> departures,
      List<Refused> asked) {}

  /** Why a file is refused, or what a person should look at. */
  record Refused(String code, String place, String what, String mend) {}

  /** A departure as data. */
  record Told(String kind, String place, String what, String words) {}

  @Override
  public Integer call() throws IOException {
    WordReader reader = new WordReader(Limits.STANDARD);
    List<Checked> all = new ArrayList<>();
    for (Path file : files) {
      Checked checked = check(reader, file);
      all.add(checked);
      if (!json) {
        print(spec.commandLine().getOut(), checked);
      }
    }
    if (json) {
      Json.print(spec.commandLine().getOut(), all);
    }
    return exitCode(all);
  }

  private static Checked check(WordReader reader, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      Reading reading = reader.read(bytes);
      List<Told> told = reading.departures().stream().map(CheckCommand::told).toList();
      Text text = reading.text();
      List<Refused> asked = asked(text).stream().map(CheckCommand::words).toList();
      return new Checked(file, Optional.empty(), text.language(), text.notes().size(), told, asked);
    } catch (Refusal refusal) {
      Refused refused = words(refusal.finding());
      return new Checked(file, Optional.of(refused), "", 0, List.of(), List.of());
    }
  }

  /** What the PDF cannot show, as far as this build can tell. */
  private static List<Finding> asked(Text text) {
    return PdfForm.available() ? PdfForm.findings(text) : List.of();
  }

  private static Refused words(Finding finding) {
    return new Refused(finding.code(), finding.place().toString(), finding.what(), finding.mend());
  }

  private static Told told(Departure departure) {
    return new Told(
        departure.kind().code(), departure.place().toString(), departure.what(), departure.words());
  }

  private static void print(PrintWriter out, Checked checked) {
    if (checked.refused().isPresent()) {
      Refused refused = checked.refused().get();
      out.println(checked.file() + ": cannot be read. " + refused.what() + " " + refused.mend());
      return;
    }
    for (Refused asked : checked.asked()) {
      out.println(checked.file() + ": " + asked.what() + " " + asked.mend());
    }
    if (checked.departures().isEmpty()) {
      out.println(checked.file() + ": everything in it is in the text.");
      return;
    }
    int count = checked.departures().size();
    out.println(checked.file() + ": " + count + (count == 1 ? " departure" : " departures"));
    for (Told told : checked.departures()) {
      out.println("  " + told.place() + ": " + told.what() + quoted(told.words()));
    }
  }

  private static String quoted(String words) {
    if (words.isEmpty()) {
      return "";
    }
    boolean all = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
    String shown =
        all ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    return " “" + shown + "”";
  }

  private static int exitCode(List<Checked> all) {
    if (all.stream().anyMatch(checked -> checked.refused().isPresent())) {
      return ExitCode.INPUT;
    }
    boolean told =
        all.stream()
            .anyMatch(checked -> !checked.departures().isEmpty() || !checked.asked().isEmpty());
    return told ? ExitCode.FOUND : ExitCode.DONE;
  }
}
