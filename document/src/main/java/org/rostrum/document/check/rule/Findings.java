package org.rostrum.document.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Said;
import org.rostrum.document.words.Words;

/**
 * Collects what is found in a file. The same words at the same place are told once for a code, and
 * no more than {@value #MOST} findings of one code are kept. For one thread.
 */
public final class Findings {
  static final int MOST = 50;
  private static final int LONGEST = 400;
  private static final Words WORDS = Words.beside(Code.class);

  private final Policy policy;
  private final List<Finding> all = new ArrayList<>();
  private final Set<List<Object>> known = new HashSet<>();
  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

  public Findings(Policy policy) {
    this.policy = policy;
  }

  /**
   * Tells a finding.
   *
   * @param words the words or the address it is about, as filed; empty when there are none
   * @param facts names and values in turn, for the places in the sentences
   */
  public void tell(Code code, Place place, String words, String... facts) {
    String shown = shortened(words.strip());
    if (!known.add(List.of(code, place, shown)) || counts.merge(code, 1, Integer::sum) > MOST) {
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i + 1 < facts.length; i += 2) {
      values.put(facts[i], facts[i + 1]);
    }
    Said said = Said.of(WORDS, code.code(), values);
    all.add(new Finding(code.code(), policy.severity(code), place, shown, said));
  }

  /** Takes over what a reader refused. */
  public void refused(Finding finding) {
    if (known.add(List.of(finding.code(), finding.place(), finding.words()))) {
      all.add(finding);
    }
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Everything found: refusals first, then questions, then what is only told. */
  public List<Finding> all() {
    return all.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
