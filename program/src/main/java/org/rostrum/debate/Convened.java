package org.rostrum.debate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One debate of this house: what its note tells, what the Presidency decided, and how far it is.
 *
 * @param id as in addresses and in the register: lower-case letters, digits and hyphens
 * @param debate what the note tells, as completed by the Secretariat
 * @param policy what the Presidency decided
 * @param extended by how much the policy's outage rule has moved the deadline; never negative
 * @param stage how far it is at the moment it was looked up
 * @param version of what people edit; hand it back when editing
 */
public record Convened(
    String id, Debate debate, Policy policy, Duration extended, Stage stage, long version) {

  /** The last moment that is in time, outages counted; empty when no deadline is known. */
  public Optional<Instant> closes() {
    return debate.deadline().flatMap(Deadline::lastMoment).map(last -> last.plus(extended));
  }

  /** Whether something received then is late. */
  public boolean isLate(Instant received) {
    return debate.deadline().filter(rule -> rule.isLate(received.minus(extended))).isPresent();
  }

  /** Its theme, or, where the note names none, its agenda item or id. */
  public String title() {
    Titles titles = debate.titles();
    if (!titles.theme().isEmpty()) {
      return titles.theme();
    }
    return titles.agendaItem().isEmpty() ? id : titles.agendaItem();
  }
}
