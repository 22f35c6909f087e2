package org.rostrum.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rostrum.people.Notices.Said;
import org.rostrum.post.Addressee;
import org.rostrum.post.Letter;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes to everyone in a mission when somebody's way in changes, at once and each in their
 * language: whoever it concerns may not be looking at the page.
 */
public final class AccessLetters {
  /** What is written of. The rest stands on the mission's page alone. */
  private static final Set<Said> WRITTEN =
      Set.of(
          Said.ROLES_CHANGED,
          Said.ENTERED_BY_LINK,
          Said.RECOVERY_ASKED,
          Said.RECOVERY_GRANTED,
          Said.RECOVERY_STOPPED,
          Said.KEY_ADDED,
          Said.PROVIDER_CONNECTED);

  private final Outbox outbox;
  private final Addressees addressees;
  private final People people;
  private final HouseSign sign;

  public AccessLetters(Outbox outbox, Addressees addressees, People people, HouseSign sign) {
    this.outbox = outbox;
    this.addressees = addressees;
    this.people = people;
    this.sign = sign;
  }

  /** Puts the letters into the outbox, with the caller's transaction. */
  void put(JdbcClient jdbc, String mission, Said said, String who, String whom, Instant at) {
    if (!WRITTEN.contains(said)) {
      return;
    }
    String name = people.mission(mission).map(Mission::name).orElse(sign.name());
    List<Letter> letters =
        addressees.ofMission(mission).stream()
            // Who gave no address reads it on the mission's page.
            .filter(to -> !to.mail().isEmpty())
            .map(to -> letter(to, name, mission, said, who, whom, at))
            .toList();
    outbox.put(jdbc, letters);
  }

  private Letter letter(
      Addressee to, String name, String mission, Said said, String who, String whom, Instant at) {
    String what =
        PeopleWords.ALL.say(
            to.tongue(), "said." + PeopleWords.code(said), "who", who, "whom", whom);
    return new Letter(
        "",
        Occasion.ACCESS,
        to,
        PeopleWords.ALL.say(to.tongue(), "letter.access", "mission", name),
        PeopleWords.ALL.say(
            to.tongue(),
            "letter.access.body",
            "what",
            what,
            "when",
            new Moments(to.tongue()).full(at),
            "address",
            sign.at("/missions/" + mission + "/people")),
        List.of(),
        Sending.AT_ONCE);
  }
}
