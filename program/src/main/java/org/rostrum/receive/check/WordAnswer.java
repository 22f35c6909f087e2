package org.rostrum.receive.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.Severity;

/**
 * What the check said of a Word file.
 *
 * @param findings the gravest first
 * @param words a hash of its words, the same however they are set; empty when it was not read
 * @param millis how long it took
 */
public record WordAnswer(List<Finding> findings, String words, long millis, Instant at) {
  public WordAnswer {
    findings = List.copyOf(findings);
  }

  /** Those of one severity. */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** The questions: the codes of the findings that ask, each once. */
  public List<String> questions() {
    return of(Severity.ASK).stream().map(Finding::code).distinct().toList();
  }

  /** The same of a file that two ways of reading do not read alike. */
  WordAnswer unreadable() {
    List<Finding> all = new ArrayList<>();
    all.add(Refusal.because("word-damaged", Place.WHOLE_FILE).finding());
    all.addAll(findings);
    return new WordAnswer(all, "", millis, at);
  }

  /** Whether the file can be rebuilt at all. */
  public boolean readable() {
    return !words.isEmpty();
  }
}
