package org.rostrum.convene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.CompilationSettings.MemberOrder;
import org.rostrum.debate.CompilationSettings.Numerals;
import org.rostrum.debate.CompilationSettings.Signer;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.NoteSource;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Titles;

/** From the text of {@code debate.yaml} to the debate. */
final class DebateYamlReader {
  private DebateYamlReader() {}

  static Debate read(String text, Faults faults) {
    YamlSection file = YamlSection.ofFile(faults, text, DebateKeys.FILE);
    YamlSection debate = file.section("debate", DebateKeys.DEBATE);
    YamlSection note = file.section("note", DebateKeys.NOTE);
    Debate read =
        new Debate(
            new Titles(debate.text("agenda-item"), debate.text("theme"), debate.text("short-name")),
            new NoteSource(
                note.text("symbol"),
                note.date("dated"),
                note.text("from"),
                note.text("addressed-to")),
            debate.choice(
                "form", List.of(MeetingForm.values()), MeetingForm::words, MeetingForm.UNSTATED),
            file.sections("sittings", DebateKeys.SITTING).stream().map(s -> sitting(s)).toList(),
            paragraphs(file, "objective"),
            paragraphs(file, "background"),
            file.sections("questions", DebateKeys.QUESTION).stream().map(q -> question(q)).toList(),
            file.sections("briefers", DebateKeys.BRIEFER).stream().map(b -> briefer(b)).toList(),
            presidency(file.section("presidency", DebateKeys.PRESIDENCY)),
            participation(file.section("participation", DebateKeys.PARTICIPATION)),
            deadline(file.section("deadline", DebateKeys.DEADLINE)),
            file.sections("footnotes", DebateKeys.FOOTNOTE).stream().map(f -> footnote(f)).toList(),
            file.texts("cited"),
            compilation(file.section("compilation", DebateKeys.COMPILATION)),
            file.sections("entities", DebateKeys.ENTITY).stream().map(e -> entity(e)).toList());
    faults.refuseIfAny();
    return read;
  }

  private static List<Paragraph> paragraphs(YamlSection file, String key) {
    return file.texts(key).stream().map(Paragraph::new).toList();
  }

  private static Sitting sitting(YamlSection sitting) {
    return new Sitting(
        sitting.date("date"),
        sitting.time("starts"),
        sitting.time("ends"),
        sitting.zone("zone", Sitting.NEW_YORK),
        sitting.offset("offset"),
        sitting.text("place"));
  }

  private static GuidingQuestion question(YamlSection question) {
    return new GuidingQuestion(
        question.text("letter"), question.text("printed"), question.text("words"));
  }

  private static Briefer briefer(YamlSection briefer) {
    return new Briefer(briefer.text("honorific"), briefer.text("name"), briefer.text("function"));
  }

  private static Presidency presidency(YamlSection presidency) {
    return new Presidency(
        presidency.text("state"),
        presidency.text("honorific"),
        presidency.text("name"),
        presidency.text("title"));
  }

  private static Participation participation(YamlSection part) {
    return new Participation(
        part.text("members"),
        part.text("others"),
        part.text("channel"),
        part.text("file-format"),
        part.texts("cover-letter-signed-by"),
        part.text("cover-letter-addressed-to"),
        part.text("limit"),
        part.text("publication"),
        part.text("outcome"));
  }

  private static Optional<Deadline> deadline(YamlSection deadline) {
    String rule = deadline.text("rule");
    Optional<LocalDate> date = deadline.date("date");
    Deadline.Hour hour =
        deadline
            .parsed(
                "time",
                DebateYamlReader::hour,
                "must be \"end of day\" or a time such as \"18:00\"")
            .orElse(new Deadline.Hour.EndOfDay());
    Deadline read =
        new Deadline(
            rule, date, hour, deadline.zone("zone", Sitting.NEW_YORK), deadline.offset("offset"));
    return rule.isEmpty() && date.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private static Deadline.Hour hour(String words) {
    return words.equalsIgnoreCase("end of day")
        ? new Deadline.Hour.EndOfDay()
        : new Deadline.Hour.At(LocalTime.parse(words));
  }

  private static Footnote footnote(YamlSection footnote) {
    return new Footnote(footnote.text("mark"), footnote.text("words"));
  }

  private static CompilationSettings compilation(YamlSection section) {
    YamlSection signer = section.section("signer", DebateKeys.SIGNER);
    CompilationSettings otherwise = CompilationSettings.DEFAULT;
    return new CompilationSettings(
        section.text("symbol"),
        section.date("letter-date"),
        section.date("distribution-date"),
        new Signer(
            signer.text("name"),
            signer.has("title") ? signer.text("title") : otherwise.signer().title(),
            signer.text("state")),
        section.choice("numerals", List.of(Numerals.values()), word(), otherwise.numerals()),
        section.choice("members", List.of(MemberOrder.values()), word(), otherwise.members()),
        section.has("language") ? section.text("language") : otherwise.language(),
        section.text("issuer-notice"),
        section.dictionary("wording"));
  }

  private static DeclaredEntity entity(YamlSection entity) {
    String shortName = entity.text("short");
    return new DeclaredEntity(
        entity.text("code"),
        shortName,
        entity.has("running") ? entity.text("running") : shortName,
        entity.has("sort") ? entity.text("sort") : shortName,
        entity.choice(
            "kind", List.of(DeclaredEntity.Kind.values()), word(), DeclaredEntity.Kind.STATE));
  }

  /** An enum's constant as written in the file: {@code OBSERVER_STATE} is "observer state". */
  static <E extends Enum<E>> java.util.function.Function<E, String> word() {
    return value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
