package org.rostrum.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.cover.exam.Examination;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.cover.worker.WorkerMain;

/**
 * Examines what fuzzing made of a letter whose signer is trusted. It may be refused, doubted or
 * called broken, and nothing may be thrown; it may be called known only while what was signed still
 * stands in it to the last byte.
 */
final class FuzzLetters {
  /** A signed letter, and a container with one: those the other process warms itself with. */
  static final byte[] PDF = warm("warm.pdf");

  static final byte[] CONTAINER = warm("warm.asice");

  private static final Instant WHEN_SIGNED = Instant.parse("2027-02-18T15:00:00Z");
  private static final Expectations EXPECTED =
      Expectations.none(WHEN_SIGNED).trusting(trusting(List.of(PDF, CONTAINER)));
  private static final Set<String> LETTERS =
      report(CONTAINER).files().stream().map(ContainedFile::sha256).collect(Collectors.toSet());

  private FuzzLetters() {}

  static void examine(byte[] file) {
    CoverReport report;
    try {
      report = report(file);
    } catch (StackOverflowError e) {
      // the process that examines letters answers to this, too: the letter is refused
      return;
    }
    if (report.verdict() == Verdict.KNOWN && !isAsSigned(file, report)) {
      throw new AssertionError("known, though it is not what was signed: " + report.findings());
    }
  }

  static Verdict verdict(byte[] file) {
    return report(file).verdict();
  }

  private static CoverReport report(byte[] file) {
    return Examination.of(file, EXPECTED, Policy.STANDARD);
  }

  private static boolean isAsSigned(byte[] file, CoverReport report) {
    if (report.kind() == Kind.PDF) {
      return withoutValue(file).equals(withoutValue(PDF));
    }
    return report.files().stream().map(ContainedFile::sha256).allMatch(LETTERS::contains);
  }

  /** A signature's own value may be written in other ways; nothing else may. */
  private static String withoutValue(byte[] file) {
    String all = new String(file, StandardCharsets.ISO_8859_1);
    return all.replaceAll("/Contents\\s*<[0-9A-Fa-f]*>", "");
  }

  private static TrustList trusting(List<byte[]> letters) {
    List<TrustList.Fingerprint> known =
        letters.stream()
            .map(letter ->
                Examination.of(letter, Expectations.none(WHEN_SIGNED), Policy.STANDARD).signers())
            .flatMap(List::stream)
            .map(Signer::fingerprint)
            .map(print -> new TrustList.Fingerprint("QLY", print, "Quillaya", "a person", "today"))
            .toList();
    return new TrustList(List.of(), known, List.of(), List.of());
  }

  private static byte[] warm(String name) {
    try (InputStream letter = WorkerMain.class.getResourceAsStream(name)) {
      if (letter == null) {
        throw new AssertionError(name + " is not beside " + WorkerMain.class);
      }
      return letter.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
