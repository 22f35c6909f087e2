package org.rostrum.cover.report;

import java.util.List;
import org.rostrum.document.safety.Severity;

/** From what was found to the one answer. A pure function; the only place where it is given. */
public final class Judgement {
  private Judgement() {}

  /**
   * The answer.
   *
   * @param findings everything that was found
   * @param signers one for each signature that could be read
   * @param whole the signers whose signature covers everything that is shown
   * @param traces whether the file holds any trace of a signature, readable or not
   */
  public static Verdict of(
      Findings findings, List<Signer> signers, List<Signer> whole, Traces traces) {
    if (findings.weigh(Check.Weight.NOTHING_TO_SAY) || refuses(findings)) {
      return Verdict.REFUSED;
    }
    boolean broken = signers.stream().anyMatch(s -> s.standing() == Standing.BROKEN);
    if (broken || findings.weigh(Check.Weight.BREAKS)) {
      return Verdict.BROKEN;
    }
    if (signers.isEmpty()) {
      return traces == Traces.NONE ? Verdict.NOT_SIGNED : Verdict.BROKEN;
    }
    boolean known = whole.stream().anyMatch(signer -> signer.standing() == Standing.KNOWN);
    return known && !findings.weigh(Check.Weight.DOUBT) ? Verdict.KNOWN : Verdict.NOT_KNOWN;
  }

  private static boolean refuses(Findings findings) {
    return findings.sorted().stream().anyMatch(each -> each.severity() == Severity.REFUSE);
  }

  /** Whether a file holds traces of a signature. */
  public enum Traces {
    NONE,
    SOME
  }
}
