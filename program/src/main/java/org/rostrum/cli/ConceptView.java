package org.rostrum.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.Evidence;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.NoteSource;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;

/**
 * What {@code rostrum concept --json} prints. What is not known is empty or null, and in missing.
 */
record ConceptView(
    Path file,
    String agendaItem,
    String theme,
    String shortName,
    String form,
    NoteSource note,
    List<SittingView> sittings,
    List<ParagraphView> objective,
    List<ParagraphView> background,
    List<GuidingQuestion> questions,
    List<Briefer> briefers,
    Presidency presidency,
    Participation participation,
    Optional<DeadlineView> deadline,
    List<Footnote> footnotes,
    List<String> cited,
    List<String> missing,
    List<Evidence> evidence) {

  /** Local date and hours, their zone, and the instant in UTC. */
  record SittingView(
      Optional<LocalDate> date,
      Optional<LocalTime> starts,
      Optional<LocalTime> ends,
      String zone,
      Optional<Instant> startsAt,
      String place,
      String doubt) {}

  /** A paragraph without marks, and the footnotes that stand in it. */
  record ParagraphView(String words, List<String> footnotes) {}

  /** The rule in words and what it comes to. */
  record DeadlineView(
      String rule,
      Optional<LocalDate> date,
      String time,
      String zone,
      Optional<Instant> lastMoment) {}

  static ConceptView of(Path file, ConceptReading reading) {
    Debate debate = reading.debate();
    return new ConceptView(
        file,
        debate.titles().agendaItem(),
        debate.titles().theme(),
        debate.titles().shortName(),
        debate.form().words(),
        debate.note(),
        debate.sittings().stream().map(ConceptView::sitting).toList(),
        paragraphs(debate.objective()),
        paragraphs(debate.background()),
        debate.questions(),
        debate.briefers(),
        debate.presidency(),
        debate.participation(),
        debate.deadline().map(ConceptView::deadline),
        debate.footnotes(),
        debate.cited(),
        reading.missing(),
        reading.evidence());
  }

  /** "end of day" or the hour. */
  static String time(Deadline.Hour hour) {
    return switch (hour) {
      case Deadline.Hour.EndOfDay ignored -> "end of day";
      case Deadline.Hour.At at -> at.time().toString();
    };
  }

  private static SittingView sitting(Sitting sitting) {
    return new SittingView(
        sitting.date(),
        sitting.starts(),
        sitting.ends(),
        sitting.zone().getId(),
        sitting.startsAt(),
        sitting.place(),
        sitting.doubt());
  }

  private static DeadlineView deadline(Deadline deadline) {
    return new DeadlineView(
        deadline.rule(),
        deadline.date(),
        time(deadline.hour()),
        deadline.zone().getId(),
        deadline.lastMoment());
  }

  private static List<ParagraphView> paragraphs(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(one -> new ParagraphView(one.plain(), one.marks())).toList();
  }
}
