package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.NoteSource;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Titles;

/**
 * Understands a concept note: which part is the objective, which the questions, when and where the
 * Council meets. Never guesses silently: what it took on practice or could read in two ways is
 * told, and what it did not find is named.
 *
 * <p>Pure and thread-safe.
 */
public final class ConceptNote {
  private ConceptNote() {}

  /** The debate a note convenes. */
  public static ConceptReading read(NoteText note) {
    EvidenceBook book = new EvidenceBook();
    List<Section> sections = Sections.of(note.paragraphs());
    Titles titles = TitleFinder.find(sections, book);
    NoteSource source = LetterFinder.find(sections, book);
    MeetingForm form = PlaceFinder.form(sections, book);
    List<Sitting> sittings = SittingFinder.find(sections, PlaceFinder.place(sections, book), book);
    List<Paragraph> headed = paragraphs(sections, SectionKind.OBJECTIVE, "objective", book);
    List<Paragraph> objective = headed.isEmpty() ? ObjectiveFinder.find(sections, book) : headed;
    List<Paragraph> background = paragraphs(sections, SectionKind.BACKGROUND, "background", book);
    List<GuidingQuestion> questions = QuestionFinder.find(sections, book);
    List<Briefer> briefers = BrieferFinder.find(sections, book);
    Presidency presidency = PresidencyFinder.find(sections, book);
    Participation participation = ParticipationFinder.find(sections, book);
    Optional<Deadline> deadline = DeadlineFinder.find(sections, sittings, book);
    List<String> cited =
        CitedSymbols.in(note).stream().filter(one -> !one.equals(source.symbol())).toList();
    Debate debate =
        new Debate(
            titles,
            source,
            form,
            sittings,
            objective,
            background,
            questions,
            briefers,
            presidency,
            participation,
            deadline,
            note.footnotes(),
            cited,
            CompilationSettings.DEFAULT,
            List.of());
    return new ConceptReading(debate, book.all(), Missing.of(debate));
  }

  private static List<Paragraph> paragraphs(
      List<Section> sections, SectionKind kind, String field, EvidenceBook book) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (NoteParagraph one : Sections.of(sections, kind)) {
      boolean isPlain = one.label().isEmpty() || isNumbered(one, sections, kind);
      paragraphs.add(new Paragraph(isPlain ? one.words() : one.label() + " " + one.words()));
      book.printed(field + "." + paragraphs.size(), one.number(), one.words());
    }
    return List.copyOf(paragraphs);
  }

  /** Whether every paragraph of the section is numbered, as some presidencies do. */
  private static boolean isNumbered(NoteParagraph one, List<Section> sections, SectionKind kind) {
    return !Labels.isBullet(one.label())
        && Sections.of(sections, kind).stream().noneMatch(other -> other.label().isEmpty());
  }
}
