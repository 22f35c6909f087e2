package org.rostrum.debate;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the Presidency decides about a debate, beside its deadline. Limits are soft: they are shown
 * and recorded, nobody is cut off by a machine (S/2017/507, annex, para. 22 only encourages).
 *
 * @param late what becomes of a statement that comes after the deadline
 * @param coverGrace how long after the statement its cover letter may follow; zero: both together
 * @param outage by what rule an outage of this service moves the deadline; empty: none
 * @param list who sees the list of speakers
 * @param limits how long each kind of statement should be at most; a kind left out has none
 * @param inscriptionOpens from when one may ask for a place on the list; empty: not told
 * @param channel whether statements are written, spoken or both
 */
public record Policy(
    Late late,
    Duration coverGrace,
    Optional<OutageRule> outage,
    ListVisibility list,
    Map<StatementKind, Duration> limits,
    Optional<Instant> inscriptionOpens,
    Channel channel) {

  /** What becomes of a late statement. It is always received, and always marked late. */
  public enum Late {
    /** The Secretariat decides on each, with a reason, in the open. */
    DECIDED_ONE_BY_ONE,
    /** Goes into the compilation as the others, marked late in the record. */
    TAKEN_UNTIL_COMPILED
  }

  /** Who sees the list of speakers. */
  public enum ListVisibility {
    NOBODY,
    OWN_PLACE,
    ALL
  }

  /** The kinds of statement that have limits of their own. */
  public enum StatementKind {
    BRIEFING,
    MEMBER,
    NON_MEMBER,
    ON_BEHALF_OF_A_GROUP
  }

  /** By which channel one takes part. */
  public enum Channel {
    WRITTEN,
    SPOKEN,
    BOTH
  }

  /**
   * The written rule for outages of this service (after the technical-failure rules of courts,
   * D.N.H. Supp. R. 2.10): an outage that lasts so long, and touches the last part before the
   * deadline, moves the deadline for all alike.
   *
   * @param atLeast shorter outages move nothing
   * @param within how long before the deadline an outage counts
   * @param by how much the deadline moves
   */
  public record OutageRule(Duration atLeast, Duration within, Duration by) {}

  /** What holds until the Presidency decides otherwise. */
  public static final Policy STANDARD =
      new Policy(
          Late.DECIDED_ONE_BY_ONE,
          Duration.ZERO,
          Optional.of(
              new OutageRule(Duration.ofMinutes(10), Duration.ofHours(6), Duration.ofHours(2))),
          ListVisibility.OWN_PLACE,
          Map.of(),
          Optional.empty(),
          Channel.WRITTEN);

  public Policy {
    EnumMap<StatementKind, Duration> sorted = new EnumMap<>(StatementKind.class);
    sorted.putAll(limits);
    limits = Collections.unmodifiableMap(sorted);
  }
}
