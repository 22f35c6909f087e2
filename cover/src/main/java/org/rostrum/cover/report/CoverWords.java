package org.rostrum.cover.report;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** What is said of a cover letter, in the reader's language. Thread-safe. */
public final class CoverWords {
  private static final Words WORDS = Words.beside(CoverWords.class);

  private final Tongue tongue;

  public CoverWords(Tongue tongue) {
    this.tongue = tongue;
  }

  /** The one answer, a sentence. */
  public String verdict(CoverReport report) {
    return WORDS.say(tongue, "verdict." + report.verdict().code(), "signer", signer(report));
  }

  private static String signer(CoverReport report) {
    Standing wanted = report.verdict() == Verdict.KNOWN ? Standing.KNOWN : Standing.NOT_KNOWN;
    List<Signer> signers = report.signers();
    return signers.stream()
        .filter(signer -> signer.standing() == wanted)
        .findFirst()
        .or(() -> signers.stream().findFirst())
        .map(Signer::name)
        .orElse("");
  }

  /** What was found, a sentence. */
  public String what(CoverFinding finding) {
    return WORDS.say(tongue, "check." + finding.check().code(), "words", finding.words()).strip();
  }

  /** What to do about it, a sentence. */
  public String mend(CoverFinding finding) {
    return remedy(finding.check().remedy());
  }

  public String remedy(Remedy remedy) {
    return WORDS.say(tongue, "remedy." + remedy.code());
  }

  public String severity(Severity severity) {
    return switch (severity) {
      case REFUSE -> WORDS.say(tongue, "severity.refuse");
      case ASK -> WORDS.say(tongue, "severity.ask");
      case TELL -> WORDS.say(tongue, "severity.tell");
    };
  }

  /** Where it was found, as far as a person can go there; empty for the file as a whole. */
  public String where(Spot spot) {
    List<String> steps = new ArrayList<>();
    if (spot.page() > 0) {
      steps.add(WORDS.say(tongue, "spot.page", "page", Integer.toString(spot.page())));
    }
    if (!spot.file().isEmpty()) {
      steps.add(WORDS.say(tongue, "spot.file", "file", Shown.safe(spot.file())));
    }
    return String.join(", ", steps);
  }

  /** What is known of a signer, a few lines. */
  public List<String> signer(Signer signer) {
    List<String> lines = new ArrayList<>();
    String standing = WORDS.say(tongue, "standing." + signer.standing().code());
    if (signer.name().isEmpty()) {
      return lines;
    }
    lines.add(
        signer.organization().isEmpty()
            ? WORDS.say(tongue, "signer.says-alone", "name", signer.name(), "standing", standing)
            : WORDS.say(
                tongue,
                "signer.says",
                "name",
                signer.name(),
                "organization",
                signer.organization(),
                "standing",
                standing));
    lines.add(
        WORDS.say(
            tongue,
            "signer.issuer",
            "issuer",
            signer.issuer(),
            "fingerprint",
            signer.fingerprint()));
    if (!signer.vouched().isEmpty()) {
      lines.add(WORDS.say(tongue, "signer.vouched", "vouched", signer.vouched()));
    }
    return lines;
  }

  /** That the reading process has a network. */
  public String networkOpen() {
    return WORDS.say(tongue, "network.open");
  }

  /** How many pages were written as pictures, and where. */
  public String pagesWritten(int count, String folder) {
    return WORDS.say(tongue, "pages.written", "count", count, "folder", folder);
  }
}
