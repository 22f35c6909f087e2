package org.rostrum.convene.house;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.debate.Deadline;

/**
 * One change of an announced deadline, asked for or answered.
 *
 * @param deadline what is asked for
 * @param closed when statements closed before; empty where nothing was set
 * @param closes when they close after it
 * @param reason as it was written
 * @param askedBy the id of who asked
 * @param answeredBy the id of who answered; empty while it waits
 */
public record DeadlineChange(
    String id,
    String debate,
    Deadline deadline,
    Optional<Instant> closed,
    Instant closes,
    String reason,
    String askedBy,
    Instant askedAt,
    Answer answer,
    String answeredBy) {

  /** What came of it. */
  public enum Answer {
    WAITING,
    AGREED,
    DECLINED,
    TAKEN_BACK
  }
}
