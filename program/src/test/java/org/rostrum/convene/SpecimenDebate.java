package org.rostrum.convene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.CompilationSettings;
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

/** A debate with a value in every field, for tests. */
public final class SpecimenDebate {
  private SpecimenDebate() {}

  public static Debate full() {
    return new Debate(
        new Titles(
            "Maintenance of international peace and security",
            "Fresh water: who carries it, and \"who\" guards it # in armed conflict",
            "fresh water"),
        new NoteSource(
            "S/2027/88",
            Optional.of(LocalDate.of(2027, 2, 1)),
            "Permanent Representative of the Kingdom of Sarn to the United Nations",
            "Secretary-General"),
        MeetingForm.HYBRID,
        List.of(
            new Sitting(
                Optional.of(LocalDate.of(2027, 2, 18)),
                Optional.of(LocalTime.of(10, 0)),
                Optional.of(LocalTime.of(13, 0)),
                Sitting.NEW_YORK,
                Optional.empty(),
                "Security Council Chamber"),
            new Sitting(
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalTime.of(1, 30)),
                Optional.empty(),
                Sitting.NEW_YORK,
                Optional.of(ZoneOffset.ofHours(-5)),
                "")),
        List.of(new Paragraph("The aim is plain: to speak of water.")),
        List.of(
            new Paragraph(
                "Rivers cross borders that were drawn without them,[^1] and the pipes that carry"
                    + " water to cities cross lines of contact that nobody drew at all, so that"
                    + " those who repair them work between two fires.[^*]"),
            new Paragraph("- begins like a list: it is none")),
        List.of(
            new GuidingQuestion("a", "(a)", "What is at risk? And for whom?"),
            new GuidingQuestion("b", "", "yes")),
        List.of(new Briefer("Mr.", "Tomas Ekwall", "Special Adviser on Water and Peace")),
        new Presidency(
            "the Kingdom of Sarn",
            "Her Excellency Ms.",
            "Ilse Vandermoor",
            "Minister for Foreign Affairs"),
        new Participation(
            "Members speak in the Chamber.",
            "Others write.",
            "e-Speakers module",
            "Microsoft Word",
            List.of("Permanent Representative", "Chargé d’affaires"),
            "President of the Security Council",
            "Four minutes.",
            "A compilation.",
            "None."),
        Optional.of(
            new Deadline(
                "by 6 p.m. on the day",
                Optional.of(LocalDate.of(2027, 2, 18)),
                new Deadline.Hour.At(LocalTime.of(18, 0)),
                Sitting.NEW_YORK)),
        List.of(new Footnote("1", "See A/RES/63/124."), new Footnote("*", "null")),
        List.of("A/RES/63/124", "A/68/98*", "S/RES/2573 (2021)"),
        new CompilationSettings(
            "S/2027/140",
            Optional.of(LocalDate.of(2027, 2, 22)),
            Optional.of(LocalDate.of(2027, 3, 2)),
            new CompilationSettings.Signer(
                "Ada Brandt", "President of the Security Council", "Brennmark"),
            CompilationSettings.Numerals.ARABIC,
            CompilationSettings.MemberOrder.ALPHABETICAL,
            "fr",
            "Issued by a specimen secretariat.",
            Map.of("letter.opening", "I have the honour", "letter.close", "true")),
        List.of(
            new DeclaredEntity(
                "QLY",
                "Quillaya",
                "the Plurinational State of Quillaya",
                "Quillaya (Plurinational State of)",
                DeclaredEntity.Kind.STATE),
            new DeclaredEntity(
                "IRA",
                "Ishtal River Authority",
                "the Ishtal River Authority",
                "Ishtal River Authority",
                DeclaredEntity.Kind.UNITED_NATIONS_BODY)));
  }
}
