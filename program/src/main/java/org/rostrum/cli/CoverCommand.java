package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rostrum.convene.DebateFile;
import org.rostrum.cover.CoverCheck;
import org.rostrum.cover.make.LetterFacts;
import org.rostrum.cover.make.LetterMaker;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.CoverWords;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.trust.TrustFolder;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.cover.worker.Isolation;
import org.rostrum.debate.Debate;
import org.rostrum.document.words.Tongue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum cover}: checks a cover letter, in another process. */
@Command(
    name = "cover",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a cover letter: a PDF that was scanned or signed, or a signed container (ASiC-E)",
      "that may hold the statement too. Says whether the signature holds and whether the signer",
      "is known; what in the file is dangerous; and whether the words are those of a cover letter",
      "for this debate.",
      "",
      "A folder of trust holds a folder for each delegation, named by its code, with certificates",
      "(.crt, .pem), lists of withdrawn certificates (.crl) and fingerprints.txt: lines of",
      "fingerprint; whose; checked by; on which day.",
      "",
      "With --make it writes a ready letter (Word and PDF) to fill in, sign and send."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class CoverCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The cover letter (.pdf or .asice).")
  private Path file;

  @Option(
      names = "--for",
      paramLabel = "ENTITY",
      description = "Whose letter it should be: a code or a name.")
  private String entity;

  @Option(
      names = "--debate",
      paramLabel = "DEBATE",
      description = "The debate it should be for: debate.yaml, or its folder.")
  private Path debate;

  @Option(names = "--trust", paramLabel = "DIR", description = "Whose signatures are known.")
  private Path trust;

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "The language of the answer: ar, en, es, fr, ru or zh.")
  private String language = "en";

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "Write the pages there as pictures, to look at instead of the file.")
  private Path pages;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Option(
      names = "--make",
      description = "Make a ready letter instead: --for, --debate and --out say which and where.")
  private boolean make;

  @Option(names = "--out", paramLabel = "DIR", description = "Where the ready letter is written.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Tongue tongue =
        Tongue.of(language)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(), "--language must be ar, en, es, fr, ru or zh."));
    if (make) {
      return made(tongue);
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Which file? Name the cover letter.");
    }
    Expectations expectations = expectations();
    CoverWords words = new CoverWords(tongue);
    try (CoverCheck check = CoverCheck.start(CoverProcess.settings())) {
      CoverReport report = check.check(file, expectations);
      PrintWriter printer = spec.commandLine().getOut();
      if (json) {
        Json.print(printer, CoverData.of(file, report, words, check.network()));
      } else {
        Terminal terminal = Terminal.ofThisProcess();
        new CoverSheet(printer, words, terminal).print(file.toString(), report);
      }
      pictures(report, words);
      if (check.network() == Isolation.Network.OPEN) {
        spec.commandLine().getErr().println(words.networkOpen());
      }
      return exitCode(report);
    }
  }

  private int made(Tongue tongue) throws IOException {
    if (entity == null || debate == null || out == null) {
      throw new ParameterException(
          spec.commandLine(), "--make needs --for ENTITY, --debate DEBATE and --out DIR.");
    }
    LetterFacts facts = CoverFacts.letter(entity, debate(debate), tongue);
    Files.createDirectories(out);
    for (Path written : new LetterMaker(tongue, facts).write(out)) {
      spec.commandLine().getOut().println(written);
    }
    return ExitCode.DONE;
  }

  private Expectations expectations() throws IOException {
    TrustList list = trust == null ? TrustList.EMPTY : TrustFolder.read(trust);
    Optional<Debate> known = debate == null ? Optional.empty() : Optional.of(debate(debate));
    Expectations.Pictures pictures =
        pages == null ? Expectations.Pictures.NONE : Expectations.Pictures.ALL;
    return new Expectations(
        Optional.ofNullable(entity).map(name -> CoverFacts.entity(name, known)),
        known.map(CoverFacts::debate),
        list,
        Clock.systemUTC().instant(),
        pictures);
  }

  static Debate debate(Path where) throws IOException {
    return DebateFile.read(Files.isDirectory(where) ? where.resolve(DebateFile.NAME) : where);
  }

  private void pictures(CoverReport report, CoverWords words) throws IOException {
    if (pages == null) {
      return;
    }
    Files.createDirectories(pages);
    for (PagePicture picture : report.pictures()) {
      Files.write(pages.resolve("page-" + picture.page() + ".png"), picture.png());
    }
    if (!json) {
      int count = report.pictures().size();
      spec.commandLine().getOut().println(words.pagesWritten(count, pages.toString()));
    }
  }

  private static int exitCode(CoverReport report) {
    if (report.verdict() == Verdict.REFUSED) {
      return ExitCode.INPUT;
    }
    boolean clean = report.verdict() == Verdict.KNOWN && report.asks().isEmpty();
    return clean ? ExitCode.DONE : ExitCode.FOUND;
  }
}
