package org.rostrum.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.Reading;

/**
 * A file, checked.
 *
 * @param findings everything found, the gravest first
 * @param reading what it says; nothing when it cannot be read
 * @param textHash a hash of its words, the same however they are set; empty when it was not read
 */
public record Checked(List<Finding> findings, Optional<Reading> reading, String textHash) {
  public Checked {
    findings = List.copyOf(findings);
  }

  /** With findings of others. */
  public Checked with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Comparator.comparing(Finding::severity));
    return new Checked(all, reading, textHash);
  }

  /** The gravest severity of all findings; nothing when nothing was found. */
  public Optional<Severity> verdict() {
    return findings.stream().map(Finding::severity).min(Severity::compareTo);
  }
}
