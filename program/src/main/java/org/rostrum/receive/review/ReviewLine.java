package org.rostrum.receive.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.people.Mission;
import org.rostrum.receive.filing.CoverLetter;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.State;
import org.rostrum.receive.filing.Timing;

/**
 * One delegation, or one late filing that waits beside another, as the officers' list shows it.
 *
 * @param sortKey what it is ordered by in English
 * @param filing the newest that speaks for it, or the last that did; empty when nothing was filed
 * @param isDrafted whether something is prepared
 */
public record ReviewLine(
    Mission mission, String sortKey, Optional<Filing> filing, boolean isDrafted) {

  /** The line of a delegation. */
  static ReviewLine of(
      Mission mission, List<DeclaredEntity> entities, Optional<Filing> filing, boolean isDrafted) {
    String key =
        entities.stream()
            .filter(each -> each.code().equals(mission.code()))
            .map(DeclaredEntity::sortKey)
            .findFirst()
            .orElse(mission.name());
    return new ReviewLine(mission, key.toLowerCase(Locale.ROOT), filing, isDrafted);
  }

  /** How far it is, as a key of words ends: {@code "received"}, {@code "nothing"}. */
  public String state() {
    return filing
        .map(each -> each.state().code())
        .orElse(isDrafted ? State.DRAFT.code() : "nothing");
  }

  /** Does it wait for an officer? */
  public boolean isToReview() {
    return filing.filter(each -> each.state() == State.RECEIVED).isPresent();
  }

  public boolean isLate() {
    return filing.map(Filing::timing).filter(Timing::isLate).isPresent();
  }

  public boolean lacksLetter() {
    return filing
        .filter(each -> each.state().stands())
        .filter(each -> !(each.letter() instanceof CoverLetter.There))
        .isPresent();
  }

  /** The answer on the letter's signature, as a code; empty while there is none. */
  public String verdict() {
    return filing
        .map(Filing::letter)
        .filter(CoverLetter.There.class::isInstance)
        .map(letter -> ((CoverLetter.There) letter).verdict())
        .orElse("");
  }

  /** How much stood against it when it was filed all the same. */
  public int held() {
    return filing.map(each -> each.held().size()).orElse(0);
  }

  public Optional<Instant> received() {
    return filing.map(Filing::received);
  }
}
