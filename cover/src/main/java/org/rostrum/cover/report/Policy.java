package org.rostrum.cover.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.rostrum.document.safety.Severity;

/**
 * How grave each finding is. The house's own policy stands in {@code policy.properties} beside this
 * class, a line with its reason for each check; an operator may change single lines.
 *
 * <p>Immutable. A policy changes severities, never the verdict on a signature.
 */
public final class Policy {
  /** The house's own. */
  public static final Policy STANDARD = new Policy(standard());

  private final Map<Check, Severity> severities;

  private Policy(Map<Check, Severity> severities) {
    this.severities = new EnumMap<>(severities);
  }

  public Severity severity(Check check) {
    return severities.getOrDefault(check, Severity.ASK);
  }

  /** This policy with one line changed. */
  public Policy with(Check check, Severity severity) {
    Map<Check, Severity> changed = new EnumMap<>(severities);
    changed.put(check, severity);
    return new Policy(changed);
  }

  private static Map<Check, Severity> standard() {
    Properties lines = new Properties();
    try (InputStream in = Policy.class.getResourceAsStream("policy.properties")) {
      if (in == null) {
        throw new IllegalStateException("policy.properties is missing beside Policy.");
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own policy.properties cannot be read", e);
    }
    Map<Check, Severity> severities = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      String line = lines.getProperty(check.code());
      if (line == null) {
        throw new IllegalStateException("policy.properties says nothing of " + check.code() + ".");
      }
      severities.put(check, Severity.valueOf(line.strip().toUpperCase(Locale.ROOT)));
    }
    return severities;
  }
}
