package org.rostrum.debate;

import java.util.List;
import java.util.Optional;

/**
 * One open debate, as its concept note tells it and as the Secretariat completes it. What is not
 * known is empty; nothing is ever guessed into a place.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param titles its agenda item, theme and short name, three different things
 * @param note the concept note it comes from
 * @param form how the Council meets
 * @param sittings in the order of time; the second and later resume the first
 * @param objective the paragraphs of the objective
 * @param background the paragraphs of the background
 * @param questions the guiding questions in their printed order
 * @param briefers in their printed order, which is the order of speaking
 * @param presidency which State presides, and who for it
 * @param participation how one takes part
 * @param deadline until when statements are received; empty when the note names none
 * @param footnotes the note's footnotes; {@link Paragraph#marks()} says where they stand
 * @param cited every United Nations symbol cited, in the order met, each once
 * @param compilation what the official compilation needs and no concept note tells
 * @param entities entities that the roster does not know (specimens, new organizations)
 */
public record Debate(
    Titles titles,
    NoteSource note,
    MeetingForm form,
    List<Sitting> sittings,
    List<Paragraph> objective,
    List<Paragraph> background,
    List<GuidingQuestion> questions,
    List<Briefer> briefers,
    Presidency presidency,
    Participation participation,
    Optional<Deadline> deadline,
    List<Footnote> footnotes,
    List<String> cited,
    CompilationSettings compilation,
    List<DeclaredEntity> entities) {

  /** A debate of which nothing is known. */
  public static final Debate UNKNOWN =
      new Debate(
          Titles.UNKNOWN,
          NoteSource.UNKNOWN,
          MeetingForm.UNSTATED,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Presidency.UNKNOWN,
          Participation.UNKNOWN,
          Optional.empty(),
          List.of(),
          List.of(),
          CompilationSettings.DEFAULT,
          List.of());

  public Debate {
    sittings = List.copyOf(sittings);
    objective = List.copyOf(objective);
    background = List.copyOf(background);
    questions = List.copyOf(questions);
    briefers = List.copyOf(briefers);
    footnotes = List.copyOf(footnotes);
    cited = List.copyOf(cited);
    entities = List.copyOf(entities);
  }

  /** The same debate with other settings for its compilation. */
  public Debate withCompilation(CompilationSettings settings) {
    return new Debate(
        titles,
        note,
        form,
        sittings,
        objective,
        background,
        questions,
        briefers,
        presidency,
        participation,
        deadline,
        footnotes,
        cited,
        settings,
        entities);
  }

  /** The same debate with other entities of its own. */
  public Debate withEntities(List<DeclaredEntity> declared) {
    return new Debate(
        titles,
        note,
        form,
        sittings,
        objective,
        background,
        questions,
        briefers,
        presidency,
        participation,
        deadline,
        footnotes,
        cited,
        compilation,
        declared);
  }

  /** The same debate with other sittings. */
  public Debate withSittings(List<Sitting> others) {
    return new Debate(
        titles,
        note,
        form,
        others,
        objective,
        background,
        questions,
        briefers,
        presidency,
        participation,
        deadline,
        footnotes,
        cited,
        compilation,
        entities);
  }

  /** The same debate with another deadline. */
  public Debate withDeadline(Optional<Deadline> other) {
    return new Debate(
        titles,
        note,
        form,
        sittings,
        objective,
        background,
        questions,
        briefers,
        presidency,
        participation,
        other,
        footnotes,
        cited,
        compilation,
        entities);
  }
}
