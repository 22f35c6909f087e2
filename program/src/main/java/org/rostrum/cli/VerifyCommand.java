package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.receipt.AttemptFile;
import org.rostrum.receive.receipt.VerifyAttempt;
import org.rostrum.receive.receipt.VerifyReceipt;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a receipt offline. */
@Command(
    name = "verify",
    description = "Checks a receipt, and the files it is for, offline.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RECEIPT",
      description = "A .json or .tlog-proof file, or the signed attempt of a browser.")
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs a command
  private Path receipt;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "The files you sent, exactly as you sent them.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "The register's public key, or a file with one key a line. Take it from the compilation in"
              + " print or from the register's page on an earlier day, never from the receipt.")
  private Optional<String> key = Optional.empty();

  @Option(
      names = "--earlier",
      paramLabel = "RECEIPT",
      description = "An earlier receipt of yours: has the register only grown since?")
  private Optional<Path> earlier = Optional.empty();

  @Option(names = "--language", defaultValue = "en", description = "ar, en, es, fr, ru or zh.")
  private String language = "en";

  @Override
  public Integer call() throws IOException {
    Tongue tongue = Tongue.of(language).orElseThrow(() -> misuse("No such language: " + language));
    SortedMap<String, Hash> hashes = new TreeMap<>();
    for (Path file : files) {
      hashes.put(file.toString(), Hash.of(Files.readAllBytes(file)));
    }
    Optional<AttemptFile> attempt = AttemptFile.read(Files.readString(receipt));
    if (attempt.isPresent()) {
      return attempted(new VerifyAttempt(tongue).check(attempt.get(), hashes), attempt.get());
    }
    Optional<String> before =
        earlier.isPresent() ? Optional.of(Files.readString(earlier.get())) : Optional.empty();

    VerifyReceipt.Report report =
        new VerifyReceipt(keys(), tongue).check(Files.readString(receipt), before, hashes);

    PrintWriter out = spec.commandLine().getOut();
    report.facts().ifPresent(entry -> entry.text().lines().skip(1).forEach(out::println));
    report.facts().ifPresent(entry -> out.println());
    for (VerifyReceipt.Line line : report.lines()) {
      out.println(sign(line) + line.words());
    }
    return report.holds() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private int attempted(VerifyReceipt.Report report, AttemptFile attempt) {
    PrintWriter out = spec.commandLine().getOut();
    attempt.text().lines().skip(1).forEach(out::println);
    out.println();
    report.lines().forEach(line -> out.println(sign(line) + line.words()));
    return report.holds() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static String sign(VerifyReceipt.Line line) {
    return line.outcome() == VerifyReceipt.Outcome.HOLDS ? "✓ " : "✗ ";
  }

  private List<VerifierKey> keys() throws IOException {
    String given =
        key.orElseThrow(() ->
            misuse("A receipt is checked with the register's public key: give it with --key."));
    Path file = Path.of(given);
    List<String> lines =
        VerifierKey.parse(given).isPresent() ? List.of(given) : Files.readAllLines(file);
    List<VerifierKey> keys = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        keys.add(
            VerifierKey.parse(line.strip())
                .orElseThrow(
                    () -> misuse(file + ": a line is no key of a register: " + line.strip())));
      }
    }
    return keys;
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
