package org.rostrum.convene.letters;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.people.door.Sessions;
import org.rostrum.post.Addressee;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;

/** Who was asked to try entering, and who has been in since. */
public final class Checks {
  private final Letters letters;
  private final Sessions sessions;

  Checks(Letters letters, Sessions sessions) {
    this.letters = letters;
    this.sessions = sessions;
  }

  /**
   * One person who was asked.
   *
   * @param letter the last letter that asked
   * @param asked when it was sent; empty while it has not been
   * @param entered when they were last in, if that was after the letter
   */
  public record Line(
      String letter, Addressee to, Optional<Instant> asked, Optional<Instant> entered) {}

  /** By mission and name; each person once. */
  List<Line> of(String debate) {
    Map<String, Instant> seen = sessions.lastSeen();
    Map<String, Line> lines = new LinkedHashMap<>();
    letters.ofDebate(debate).stream()
        .filter(letter -> letter.occasion() == Occasion.CAN_YOU_ENTER)
        .filter(letter -> letter.state() != LetterState.DISCARDED)
        .forEach(letter -> lines.merge(letter.to().person(), line(letter, seen), Checks::later));
    return lines.values().stream()
        .sorted(
            Comparator.comparing((Line line) -> line.to().mission())
                .thenComparing(line -> line.to().name()))
        .toList();
  }

  private static Line line(KeptLetter letter, Map<String, Instant> seen) {
    Optional<Instant> asked =
        letter.state() == LetterState.SENT ? Optional.of(letter.since()) : Optional.empty();
    Instant from = asked.orElse(letter.made());
    Optional<Instant> entered =
        Optional.ofNullable(seen.get(letter.to().person())).filter(last -> !last.isBefore(from));
    return new Line(letter.id(), letter.to(), asked, entered);
  }

  /** The one that was sent, and of two such the newer, which comes first. */
  private static Line later(Line newer, Line older) {
    return newer.asked().isEmpty() && older.asked().isPresent() ? older : newer;
  }
}
