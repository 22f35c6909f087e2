package org.rostrum.compile.plan;

import java.util.Locale;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Level;

/** The heading of an annex, by the kind of speaker and rank (S/2020/736, S/2020/1090). */
final class Headings {
  private final Wording wording;

  Headings(Wording wording) {
    this.wording = wording;
  }

  String of(Participant who) {
    if (who.kind().isEmpty()) {
      return who.shortName();
    }
    String heading = speaker(who, who.kind().get());
    return who.group().isEmpty()
        ? heading
        : wording.say("annex.heading.group", "heading", heading, "group", who.group());
  }

  private String speaker(Participant who, DeclaredEntity.Kind kind) {
    return switch (kind) {
      case PERSON -> person(who);
      case STATE -> state(who);
      case OBSERVER_STATE -> observer(who);
      case ORGANIZATION, UNITED_NATIONS_BODY -> body(who);
    };
  }

  private String person(Participant who) {
    if (who.title().isEmpty()) {
      return say("annex.heading.person", who);
    }
    return say(suffixed("annex.heading.titled", who), who);
  }

  private String state(Participant who) {
    return switch (who.part()) {
      case BRIEFER -> person(who);
      case WRITTEN -> who.named() ? official(who) : say("annex.heading.mission", who);
      case MEMBER, PRESIDENT, SPOKEN -> spoken(who);
    };
  }

  private String spoken(Participant who) {
    if (who.speaker().isEmpty()) {
      return who.level().isHigh() && !who.title().isEmpty()
          ? official(who)
          : say("annex.heading.mission", who);
    }
    return switch (who.level()) {
      case PERMANENT_REPRESENTATIVE, PERMANENT_OBSERVER -> office("representative", who);
      case DEPUTY_PERMANENT_REPRESENTATIVE -> office("deputy", who);
      case CHARGE_D_AFFAIRES -> office("charge", who);
      case HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          VICE_PRESIDENT,
          CROWN_PRINCE,
          DEPUTY_PRIME_MINISTER,
          MINISTER_FOR_FOREIGN_AFFAIRS,
          MINISTER,
          VICE_MINISTER,
          OTHER ->
          who.title().isEmpty() ? say("annex.heading.member.named", who) : official(who);
    };
  }

  private String observer(Participant who) {
    if (who.named()) {
      return official(who);
    }
    boolean named = !who.speaker().isEmpty() && who.level() == Level.PERMANENT_OBSERVER;
    return named ? office("observer", who) : say("annex.heading.observer", who);
  }

  private String body(Participant who) {
    if (who.speaker().isEmpty() || who.title().isEmpty()) {
      return say("annex.heading.entity", who);
    }
    return official(who);
  }

  /** A title that already names the entity is not followed by its name again. */
  private String official(Participant who) {
    String title = who.title().toLowerCase(Locale.ROOT);
    boolean whole =
        title.contains(who.shortName().toLowerCase(Locale.ROOT))
            || title.contains(who.runningName().toLowerCase(Locale.ROOT));
    return say(suffixed(whole ? "annex.heading.titled" : "annex.heading.official", who), who);
  }

  private String office(String office, Participant who) {
    Person.Gender gender = Person.of(who.honorific()).gender();
    return wording.say(
        "annex.heading.office",
        "office",
        wording.say("office." + office + "." + gender.word()),
        "entity",
        who.runningName(),
        "short",
        who.shortName(),
        "name",
        who.speaker());
  }

  private static String suffixed(String key, Participant who) {
    return who.speaker().isEmpty() ? key + ".nameless" : key;
  }

  private String say(String key, Participant who) {
    return wording.say(
        key,
        "title",
        who.title(),
        "entity",
        who.runningName(),
        "short",
        who.shortName(),
        "name",
        who.speaker());
  }
}
