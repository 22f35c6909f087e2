package org.rostrum.receive.statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.debate.Convened;
import org.rostrum.document.safety.Finding;
import org.rostrum.people.Mission;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.letter.LetterAnswer;
import org.rostrum.receive.preview.Preview;
import org.rostrum.receive.reading.Read;

/**
 * Everything the page of a draft shows.
 *
 * @param answer what the check said of the statement; empty while it is checked
 * @param mends the findings that hold up the filing
 * @param told what is only told: what a virus scanner said
 * @param questions the questions to the mission
 * @param preview what will be published; empty while it is not known, or cannot be
 * @param letter what was said of the cover letter; empty while it is read
 * @param inContainer the statement that came in one container with the letter, if it is another one
 *     than the one that stands
 * @param held keys of the sentences that say what stands between the mission and its filing
 * @param filed when something was filed last
 * @param readings who read the files as they were sent, the newest first
 * @param present the names of colleagues who have the page open
 * @param names of the people named on the page, by id
 * @param most how many bytes a file may have
 */
public record Desk(
    Convened convened,
    Mission mission,
    Draft draft,
    Optional<WordAnswer> answer,
    List<Finding> mends,
    List<Finding> told,
    List<Question> questions,
    Optional<Preview> preview,
    Optional<LetterAnswer> letter,
    Optional<ContainedFile> inContainer,
    List<String> held,
    Optional<Instant> filed,
    List<Read> readings,
    List<String> present,
    Map<String, String> names,
    long most) {

  public Desk {
    mends = List.copyOf(mends);
    told = List.copyOf(told);
    questions = List.copyOf(questions);
    held = List.copyOf(held);
    readings = List.copyOf(readings);
    present = List.copyOf(present);
    names = Map.copyOf(names);
  }

  /** Where forms are sent, and where the other pages of the draft begin. */
  public String home() {
    return org.rostrum.receive.draft.Place.page(convened.id(), mission.code());
  }

  public String name(String id) {
    return names.getOrDefault(id, "");
  }

  /** How many questions wait for an answer. */
  public long open() {
    return questions.stream().filter(question -> question.decided().isEmpty()).count();
  }

  /** How many findings there are in all. */
  public int found() {
    return answer.map(each -> each.findings().size()).orElse(0);
  }

  /** The version before the one that stands, to compare with. */
  public Optional<Sent> former() {
    return draft
        .statement()
        .flatMap(sent ->
            draft.versions(sent.part()).stream()
                .filter(each -> each.number() != sent.number())
                .findFirst());
  }
}
