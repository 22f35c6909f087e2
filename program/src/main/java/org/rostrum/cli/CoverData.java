package org.rostrum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.CoverWords;
import org.rostrum.cover.worker.Isolation;

/** The outcome of a check of a cover letter, as data for {@code --json}. */
record CoverData(
    Path file,
    String verdict,
    String answer,
    String kind,
    int pages,
    List<Found> findings,
    List<Signature> signers,
    List<Part> files,
    String network) {

  /** A finding. */
  record Found(
      String code,
      String severity,
      String file,
      int page,
      long object,
      String what,
      String mend,
      String words) {}

  /** A signature and who made it, as the certificate says. */
  record Signature(
      String standing,
      String name,
      String organization,
      String country,
      String issuer,
      String fingerprint,
      String from,
      String until,
      String claimed,
      String vouched) {}

  /** A file in a container. */
  record Part(String name, String role, String sha256, long bytes) {}

  static CoverData of(Path file, CoverReport report, CoverWords words, Isolation.Network network) {
    return new CoverData(
        file,
        report.verdict().code(),
        words.verdict(report),
        report.kind().code(),
        report.pages(),
        report.findings().stream()
            .map(each ->
                new Found(
                    each.check().code(),
                    each.severity().name().toLowerCase(Locale.ROOT),
                    each.spot().file(),
                    each.spot().page(),
                    each.spot().object(),
                    words.what(each),
                    words.mend(each),
                    each.words()))
            .toList(),
        report.signers().stream()
            .map(each ->
                new Signature(
                    each.standing().code(),
                    each.name(),
                    each.organization(),
                    each.country(),
                    each.issuer(),
                    each.fingerprint(),
                    each.from().toString(),
                    each.until().toString(),
                    each.claimed().map(Object::toString).orElse(""),
                    each.vouched()))
            .toList(),
        report.files().stream()
            .map(each -> new Part(each.name(), each.role().code(), each.sha256(), each.bytes()))
            .toList(),
        network.name().toLowerCase(Locale.ROOT));
  }
}
