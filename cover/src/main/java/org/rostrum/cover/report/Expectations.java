package org.rostrum.cover.report;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.cover.trust.TrustList;

/**
 * What is expected of a cover letter. What is not told is not checked.
 *
 * @param entity whose letter it should be
 * @param debate for which debate
 * @param trust whose signatures are known
 * @param at the time the letter is checked at: certificates must be valid then
 * @param pictures whether pictures of the pages are wanted
 */
public record Expectations(
    Optional<EntityFacts> entity,
    Optional<DebateFacts> debate,
    TrustList trust,
    Instant at,
    Pictures pictures) {

  /** Whether pictures of the pages are wanted. */
  public enum Pictures {
    NONE,
    ALL
  }

  /** Nothing but that the file holds at a time. */
  public static Expectations none(Instant at) {
    return new Expectations(Optional.empty(), Optional.empty(), TrustList.EMPTY, at, Pictures.NONE);
  }

  /** The same, with a trust list. */
  public Expectations trusting(TrustList list) {
    return new Expectations(entity, debate, list, at, pictures);
  }

  /** The same, with pictures of all pages. */
  public Expectations withPictures() {
    return new Expectations(entity, debate, trust, at, Pictures.ALL);
  }
}
