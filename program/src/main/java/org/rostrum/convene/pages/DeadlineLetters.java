package org.rostrum.convene.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.convene.house.DeadlineChange;
import org.rostrum.convene.house.DeadlineChanges.DeadlineTold;
import org.rostrum.convene.letters.CalendarFile;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Addressees;
import org.rostrum.post.Addressee;
import org.rostrum.post.Letter;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes to everyone of every mission that a deadline has moved, each in their language, with the
 * calendar file that moves it there too.
 */
final class DeadlineLetters implements DeadlineTold {
  private final Outbox outbox;
  private final Addressees addressees;
  private final Names names;
  private final HouseSign sign;
  private final CalendarFile calendar;

  DeadlineLetters(
      Outbox outbox, Addressees addressees, Names names, HouseSign sign, CalendarFile calendar) {
    this.outbox = outbox;
    this.addressees = addressees;
    this.names = names;
    this.sign = sign;
    this.calendar = calendar;
  }

  @Override
  public void agreed(JdbcClient jdbc, Convened moved, DeadlineChange change) {
    List<Letter> letters =
        addressees.ofAllMissions().stream().map(to -> letter(moved, change, to)).toList();
    outbox.put(jdbc, letters);
  }

  private Letter letter(Convened debate, DeadlineChange change, Addressee to) {
    Tongue tongue = to.tongue();
    return new Letter(
        debate.id(),
        Occasion.DEADLINE_CHANGED,
        to,
        ConveneWords.ALL.say(
            tongue,
            "deadline.letter.subject",
            "debate",
            debate.title(),
            "to",
            new Moments(tongue).full(change.closes())),
        ConveneWords.ALL.say(
            tongue,
            "deadline.letter.body",
            "debate",
            debate.title(),
            "moved",
            moved(change, tongue),
            "link",
            sign.at("/debates/" + debate.id())),
        List.of(calendar.attached(debate, tongue)),
        Sending.AT_ONCE);
  }

  /** From when to when, by whom and why, in a sentence. */
  String moved(DeadlineChange change, Tongue tongue) {
    return ConveneWords.ALL.say(
        tongue,
        "deadline.moved",
        "from",
        moment(change.closed(), tongue),
        "to",
        moment(Optional.of(change.closes()), tongue),
        "asked",
        names.of(change.askedBy()),
        "agreed",
        names.of(change.answeredBy()),
        "reason",
        change.reason());
  }

  private static String moment(Optional<Instant> moment, Tongue tongue) {
    return moment
        .map(one -> new Moments(tongue).full(one))
        .orElseGet(() -> ConveneWords.ALL.say(tongue, "deadline.none"));
  }
}
