package org.rostrum.document.safety;

/**
 * A file cannot be read, for a reason in plain words. The only exception that leaves a reader,
 * whatever the bytes were.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public Refusal(Finding finding) {
    super(finding.what() + (finding.mend().isEmpty() ? "" : " " + finding.mend()));
    this.finding = finding;
  }

  /** A refusal with severity {@link Severity#REFUSE}. */
  public static Refusal of(String code, Place place, String what, String mend) {
    return new Refusal(new Finding(code, Severity.REFUSE, place, what, mend));
  }

  public Finding finding() {
    return finding;
  }
}
