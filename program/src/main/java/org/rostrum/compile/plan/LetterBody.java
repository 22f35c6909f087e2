package org.rostrum.compile.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Debate;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.Sitting;

/**
 * The paragraphs of the President's letter (S/2020/736, S/2020/1090, S/2021/90): who briefed, who
 * spoke, who wrote, and under what procedure. Reads as correct English for one, several and none of
 * a kind.
 */
final class LetterBody {
  private final Wording wording;
  private final Dates dates;
  private final Enumeration enumeration;
  private final Debate debate;
  private final List<Participant> annexes;
  private final Comparator<Participant> alphabetical;

  LetterBody(Wording wording, Debate debate, List<Participant> annexes) {
    this.wording = wording;
    this.dates = new Dates(wording);
    this.enumeration = new Enumeration(wording);
    this.debate = debate;
    this.annexes = annexes;
    this.alphabetical = ListOrder.of(wording.language());
  }

  List<String> paragraphs() {
    List<Participant> spoke = in(PartTaken.SPOKEN);
    List<Participant> wrote = in(PartTaken.WRITTEN);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(enclose(wrote));
    if (!spoke.isEmpty()) {
      paragraphs.add(
          wording.say(
              counted("letter.spoke", spoke), "states", enumeration.of(row("letter.name", spoke))));
    }
    if (!wrote.isEmpty()) {
      String alone = delivered() ? "letter.wrote" : "letter.wrote.alone";
      paragraphs.add(
          wording.say(
              counted(alone, wrote),
              "who",
              wording.say(counted("letter.who." + kinds(wrote), wrote)),
              "this",
              form("letter.this."),
              "names",
              enumeration.of(row("letter.name.listed", wrote))));
    }
    paragraphs.add(procedure());
    return paragraphs;
  }

  /** States have delegations; organizations and bodies are entities (S/2020/736). */
  private static String kinds(List<Participant> participants) {
    boolean states = participants.stream().anyMatch(LetterBody::isState);
    boolean others = !participants.stream().allMatch(LetterBody::isState);
    return states && others ? "both" : states ? "delegation" : "entity";
  }

  private static boolean isState(Participant who) {
    return who.kind()
        .map(kind ->
            switch (kind) {
              case STATE, OBSERVER_STATE -> true;
              case ORGANIZATION, UNITED_NATIONS_BODY, PERSON -> false;
            })
        .orElse(true);
  }

  private boolean delivered() {
    return annexes.stream().anyMatch(who -> who.part() != PartTaken.WRITTEN);
  }

  private String enclose(List<Participant> wrote) {
    return wording.say(
        "letter.enclose",
        "copies",
        copies(wrote),
        "meeting",
        form("letter.meeting."),
        "topic",
        topic(),
        "date",
        dates.weekday(meetingDate(debate)));
  }

  private String copies(List<Participant> wrote) {
    List<Participant> briefers = in(PartTaken.BRIEFER);
    List<Participant> members = new ArrayList<>(in(PartTaken.MEMBER));
    members.addAll(in(PartTaken.PRESIDENT));
    if (briefers.isEmpty() && members.isEmpty()) {
      return wrote.isEmpty()
          ? wording.say("letter.copy.none")
          : wording.say(counted("letter.copy.written", wrote));
    }
    if (members.isEmpty()) {
      return briefings(briefers);
    }
    if (briefers.isEmpty()) {
      return wording.say(counted("letter.copy.statement", members), "names", speakers(members));
    }
    return wording.say(
        "letter.copy.both",
        "briefings",
        briefings(briefers),
        "statements",
        wording.say(counted("letter.statement", members), "names", speakers(members)));
  }

  private String briefings(List<Participant> briefers) {
    return wording.say(
        counted("letter.copy.briefing", briefers),
        "names",
        enumeration.of(briefers.stream().map(this::person).toList()));
  }

  /** Named officials by rank tier, then the States of the others in alphabetical order. */
  private String speakers(List<Participant> members) {
    List<String> officials =
        members.stream()
            .filter(Participant::named)
            .sorted(Comparator.comparing(Participant::level).thenComparing(alphabetical))
            .map(this::official)
            .toList();
    List<Participant> others =
        members.stream().filter(who -> !who.named()).sorted(alphabetical).toList();
    if (others.isEmpty()) {
      return enumeration.of(officials);
    }
    String representatives =
        wording.say(
            counted("letter.representative", others),
            "states",
            enumeration.of(row("letter.name", others)));
    if (officials.isEmpty()) {
      return representatives;
    }
    return wording.say(
        "letter.officials.and.representatives",
        "officials",
        String.join(wording.say("list.heavy"), officials),
        "representatives",
        representatives);
  }

  private String official(Participant who) {
    String title = who.title();
    if (title.isEmpty()) {
      return wording.say(
          "letter.official.untitled",
          "person",
          name(who),
          "entity",
          who.runningName(),
          "short",
          who.shortName());
    }
    boolean whole = title.contains(who.shortName()) || title.contains(who.runningName());
    return wording.say(
        whole ? "letter.official" : "letter.official.of",
        "person",
        name(who),
        "title",
        title,
        "entity",
        who.runningName(),
        "short",
        who.shortName());
  }

  private String person(Participant who) {
    if (who.speaker().isEmpty()) {
      return who.runningName();
    }
    return who.title().isEmpty()
        ? name(who)
        : wording.say("letter.official", "person", name(who), "title", who.title());
  }

  private String name(Participant who) {
    return Person.of(who.honorific()).named(who.speaker(), wording);
  }

  private String procedure() {
    int briefings = in(PartTaken.BRIEFER).size();
    int statements = annexes.size() - briefings;
    String texts =
        annexes.isEmpty()
            ? "letter.texts.none"
            : annexes.size() == 1
                ? briefings == 1 ? "letter.texts.briefing" : "letter.texts.statement"
                : briefings == 0
                    ? "letter.texts.statements"
                    : statements == 0 ? "letter.texts.briefings" : "letter.texts.both";
    return wording.say(
        debate.form() == MeetingForm.VIDEO_TELECONFERENCE
            ? "letter.procedure"
            : "letter.procedure.plain",
        "texts",
        wording.say(texts),
        "Texts",
        capital(wording.say(texts)),
        "date",
        wording.say("letter.procedure.date"),
        "symbol",
        wording.say("letter.procedure.symbol"));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private String topic() {
    String item = wording.phrase(debate.titles().agendaItem(), Person.Gender.UNTOLD);
    String theme = wording.phrase(debate.titles().theme(), Person.Gender.UNTOLD);
    if (item.isEmpty() && theme.isEmpty()) {
      return wording.say("missing.theme");
    }
    if (item.isEmpty() || theme.isEmpty() || item.contains(theme)) {
      return wording.say("letter.topic.alone", "theme", item.isEmpty() ? theme : item);
    }
    return wording.say("letter.topic", "item", item, "theme", theme);
  }

  /** Words that depend on the form of the meeting. */
  private String form(String key) {
    return wording.say(
        switch (debate.form()) {
          case VIDEO_TELECONFERENCE -> key + "video";
          case IN_PERSON, HYBRID, UNSTATED -> key + "debate";
        });
  }

  /** The day the debate was held: its first sitting's. */
  static Optional<LocalDate> meetingDate(Debate debate) {
    return debate.sittings().stream().findFirst().flatMap(Sitting::date);
  }

  private List<Participant> in(PartTaken part) {
    return annexes.stream().filter(who -> who.part() == part).toList();
  }

  /** Each entity once, in alphabetical order, as it stands in a row of names. */
  private List<String> row(String key, List<Participant> participants) {
    return participants.stream()
        .sorted(alphabetical)
        .map(who -> wording.say(key, "entity", who.runningName(), "short", who.shortName()))
        .distinct()
        .toList();
  }

  private static String counted(String key, List<Participant> participants) {
    return key + (participants.size() == 1 ? ".one" : ".many");
  }
}
