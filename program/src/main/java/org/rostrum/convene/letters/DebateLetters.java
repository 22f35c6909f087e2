package org.rostrum.convene.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Standing;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.post.Addressee;
import org.rostrum.post.Attachment;
import org.rostrum.post.Letter;
import org.rostrum.post.Occasion;
import org.rostrum.post.Sending;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Moments;

/** What letters about debates say, to each in their language. Nothing of any statement. */
public final class DebateLetters {
  /** The occasions officers write on. */
  public static final List<Occasion> WRITTEN =
      List.of(Occasion.INVITATION, Occasion.REMINDER, Occasion.CAN_YOU_ENTER);

  private final HouseSign sign;
  private final CalendarFile calendar;
  private final People people;
  private final Clock clock;

  public DebateLetters(HouseSign sign, CalendarFile calendar, People people, Clock clock) {
    this.sign = sign;
    this.calendar = calendar;
    this.people = people;
    this.clock = clock;
  }

  /**
   * One letter for each.
   *
   * @param occasion one of {@link #WRITTEN}
   * @param standings how far their missions have come, as far as anybody can tell
   * @param preface an officer's own words before the house's; may be empty
   */
  public List<Letter> of(
      Occasion occasion,
      Convened debate,
      List<Addressee> to,
      Map<String, Standing> standings,
      String preface,
      Sending sending) {
    Map<String, String> names = names();
    return to.stream()
        .map(one ->
            letter(
                occasion,
                debate,
                one,
                names.getOrDefault(one.mission(), one.mission()),
                Optional.ofNullable(standings.get(one.mission())),
                preface,
                sending))
        .toList();
  }

  private Letter letter(
      Occasion occasion,
      Convened debate,
      Addressee to,
      String mission,
      Optional<Standing> standing,
      String preface,
      Sending sending) {
    Tongue tongue = to.tongue();
    Map<String, Object> places =
        Map.of(
            "name", to.name(),
            "mission", mission,
            "title", debate.title(),
            "sitting", sitting(debate, tongue),
            "closes", closes(debate, tongue),
            "left", left(debate, tongue),
            "standing", standing.map(how -> standing(how, tongue)).orElse(""),
            "link", page(debate),
            "enter", page(debate) + "/can-you-enter");
    String key = LettersWords.code(occasion);
    String words = say(tongue, key + ".body", places).replace("\n\n\n\n", "\n\n");
    return new Letter(
        debate.id(),
        occasion,
        to,
        say(tongue, key + ".subject", places),
        preface.isBlank() ? words : preface.strip() + "\n\n" + words,
        attachments(occasion, debate, tongue),
        sending);
  }

  private List<Attachment> attachments(Occasion occasion, Convened debate, Tongue tongue) {
    return occasion == Occasion.INVITATION ? List.of(calendar.attached(debate, tongue)) : List.of();
  }

  private static String standing(Standing how, Tongue tongue) {
    return switch (how) {
      case NOTHING, DRAFTED, FILED_WITHOUT_COVER, RETURNED ->
          LettersWords.ALL.say(tongue, "standing." + LettersWords.code(how));
      case FILED, ACCEPTED, WITHDRAWN -> "";
    };
  }

  private static String sitting(Convened debate, Tongue tongue) {
    return debate.debate().sittings().stream()
        .map(Sitting::startsAt)
        .flatMap(Optional::stream)
        .findFirst()
        .map(at -> moment(at, tongue))
        .orElseGet(() -> LettersWords.ALL.say(tongue, "letter.not-known"));
  }

  private static String closes(Convened debate, Tongue tongue) {
    return debate
        .closes()
        .map(at -> moment(at, tongue))
        .orElseGet(() -> LettersWords.ALL.say(tongue, "letter.not-known"));
  }

  /** In right-to-left text the offset and UTC stay together, left to right. */
  private static String moment(Instant at, Tongue tongue) {
    String full = new Moments(tongue).full(at);
    return tongue.direction().equals("rtl")
        ? full.replaceFirst("UTC.*UTC", "\u2066$0\u2069")
        : full;
  }

  /** How many days are left, in New York's days. */
  private String left(Convened debate, Tongue tongue) {
    Optional<Instant> closes = debate.closes();
    if (closes.isEmpty()) {
      return "";
    }
    LocalDate today = clock.instant().atZone(Sitting.NEW_YORK).toLocalDate();
    LocalDate last = closes.get().atZone(Sitting.NEW_YORK).toLocalDate();
    long days = Math.max(0, ChronoUnit.DAYS.between(today, last));
    return LettersWords.ALL.say(tongue, "letter.days", "count", days);
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Mission mission : people.missions()) {
      names.put(mission.code(), mission.name());
    }
    return names;
  }

  private String page(Convened debate) {
    return sign.at("/debates/" + debate.id());
  }

  private static String say(Tongue tongue, String key, Map<String, ?> places) {
    return LettersWords.ALL.say(tongue, key, Map.copyOf(places));
  }
}
