package org.rostrum.cover.report;

import java.util.List;
import org.rostrum.document.safety.Severity;

/**
 * What is said of one cover letter. Immutable.
 *
 * @param verdict the one answer
 * @param kind what sort of file it is
 * @param pages how many pages the letter has; 0 when they could not be counted
 * @param findings in the order of their severity, then as found
 * @param signers one for each signature, in the order of signing
 * @param files what a container holds; empty for a PDF
 * @param pictures the pages, when they were asked for and could be made
 */
public record CoverReport(
    Verdict verdict,
    Kind kind,
    int pages,
    List<CoverFinding> findings,
    List<Signer> signers,
    List<ContainedFile> files,
    List<PagePicture> pictures) {
  public CoverReport {
    findings = List.copyOf(findings);
    signers = List.copyOf(signers);
    files = List.copyOf(files);
    pictures = List.copyOf(pictures);
  }

  /** A report that refuses for one reason. */
  public static CoverReport refused(Kind kind, Check check, String words) {
    CoverFinding finding = new CoverFinding(check, Severity.REFUSE, Spot.WHOLE_FILE, words);
    return new CoverReport(
        Verdict.REFUSED, kind, 0, List.of(finding), List.of(), List.of(), List.of());
  }

  public boolean has(Check check) {
    return findings.stream().anyMatch(finding -> finding.check() == check);
  }

  /** The findings that wait for a person. */
  public List<CoverFinding> asks() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ASK).toList();
  }
}
