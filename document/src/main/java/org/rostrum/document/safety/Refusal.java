package org.rostrum.document.safety;

import java.util.HashMap;
import java.util.Map;
import org.rostrum.document.words.Words;

/**
 * A file cannot be read, for a reason in plain words. The only exception that leaves a reader,
 * whatever the bytes were.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.beside(Refusal.class);

  private final transient Finding finding;

  public Refusal(Finding finding) {
    super(finding.what() + (finding.mend().isEmpty() ? "" : " " + finding.mend()));
    this.finding = finding;
  }

  /** A refusal with severity {@link Severity#REFUSE} in sentences of its own. */
  public static Refusal of(String code, Place place, String what, String mend) {
    return new Refusal(new Finding(code, Severity.REFUSE, place, what, mend));
  }

  /**
   * A refusal in the six languages, from the files of words beside this class.
   *
   * @param code the sentences' key and the finding's code
   * @param facts names and values in turn, for the places in the sentences
   */
  public static Refusal because(String code, Place place, String... facts) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i + 1 < facts.length; i += 2) {
      values.put(facts[i], facts[i + 1]);
    }
    Said said = Said.of(WORDS, code, values);
    return new Refusal(new Finding(code, Severity.REFUSE, place, "", said));
  }

  public Finding finding() {
    return finding;
  }
}
