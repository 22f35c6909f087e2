package org.rostrum.document.check.rule;

import java.util.EnumMap;
import java.util.Map;
import org.rostrum.document.safety.Severity;

/**
 * What each code asks for.
 *
 * @param changed the codes that ask for something else than their default
 */
public record Policy(Map<Code, Severity> changed) {
  /** Every code asks for its default. */
  public static final Policy STANDARD = new Policy(Map.of());

  /**
   * @throws IllegalArgumentException when a firm code is loosened
   */
  public Policy {
    Map<Code, Severity> copy = new EnumMap<>(Code.class);
    copy.putAll(changed);
    copy.forEach((code, severity) -> {
      if (loosens(code, severity)) {
        throw new IllegalArgumentException(code.code() + " cannot be loosened");
      }
    });
    changed = Map.copyOf(copy);
  }

  /** Whether a firm code would ask for less than its default. */
  public static boolean loosens(Code code, Severity severity) {
    return code.hold() == Code.Hold.FIRM && severity.compareTo(code.severity()) > 0;
  }

  /** What a code asks for. */
  public Severity severity(Code code) {
    return changed.getOrDefault(code, code.severity());
  }
}
