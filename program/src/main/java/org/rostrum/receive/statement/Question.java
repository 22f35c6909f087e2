package org.rostrum.receive.statement;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.safety.Finding;
import org.rostrum.receive.draft.Choice;
import org.rostrum.receive.draft.Decision;

/**
 * A question that the check of a file asks, wherever in the file it arises.
 *
 * @param findings all that ask it, at least one
 * @param choices what may be answered
 * @param decided what was answered; empty while nothing was
 */
public record Question(
    String code, List<Finding> findings, List<Choice> choices, Optional<Decision> decided) {
  public Question {
    findings = List.copyOf(findings);
    choices = List.copyOf(choices);
  }
}
