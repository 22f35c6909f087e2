package org.rostrum.receive.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One filing: what a mission filed at one instant, and how far it is. A mission that files again
 * makes a new one; the old one is kept.
 *
 * @param key which one
 * @param state how far it is
 * @param timing how it stands to the deadline
 * @param received the server's instant when the filing's last byte was read; never changes
 * @param counted the instant by which it is judged: {@code received}, or that of the returned
 *     filing it mends
 * @param text the SHA-256 of the rebuilt text, which is what is published
 * @param choices what the mission chose about the text, as {@code document.word.Choices} writes it
 * @param leftOut what of the Word file is not in that text, in words
 * @param held what stood against it when it was filed all the same, as codes
 * @param by who filed it
 * @param inPlaceOf the number of the filing that it replaces once it is admitted; 0 when none
 * @param parties the other delegations of a joint statement
 * @param entry the index of its entry in the register
 * @param version of what happens to it; hand it back when doing something to it
 */
public record Filing(
    FilingKey key,
    State state,
    Timing timing,
    Instant received,
    Instant counted,
    FiledFile statement,
    CoverLetter letter,
    String text,
    String choices,
    List<String> leftOut,
    List<String> held,
    Hand by,
    Voice voice,
    long inPlaceOf,
    List<Party> parties,
    long entry,
    long version) {

  /**
   * Another delegation of a joint statement.
   *
   * @param mission its code
   * @param confirmed when it said that the statement is its own too
   */
  public record Party(String mission, Optional<Instant> confirmed) {}

  public Filing {
    leftOut = List.copyOf(leftOut);
    held = List.copyOf(held);
    parties = List.copyOf(parties);
  }

  /** Have all delegations of a joint statement confirmed it? Also when it is no joint one. */
  public boolean isConfirmed() {
    return parties.stream().allMatch(party -> party.confirmed().isPresent());
  }

  /** Does it wait to take the place of another that still stands? */
  public boolean isWaiting() {
    return inPlaceOf > 0 && state.stands();
  }

  /** The same with other states. */
  Filing with(State next, Timing other) {
    return new Filing(
        key, next, other, received, counted, statement, letter, text, choices, leftOut, held, by,
        voice, inPlaceOf, parties, entry, version);
  }
}
