package org.rostrum.receive.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.check.Checked;
import org.rostrum.document.check.WordCheck;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Sent;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks the Word files of drafts, each once, and tells whoever looks at the draft when an answer
 * has come. Whoever asks is answered at once with what is known. Safe for many threads.
 */
public final class Checks {
  private final Database database;
  private final Debates debates;
  private final Rebuilding rebuilding;
  private final Events events;
  private final Clock clock;
  private final Bench bench;
  private final Answers answers;
  private final WordCheck check = new WordCheck(Policy.STANDARD, Limits.STATEMENT);

  /**
   * @param build what tells one build of the program from another
   */
  public Checks(
      Database database,
      Debates debates,
      Rebuilding rebuilding,
      Events events,
      Clock clock,
      Bench bench,
      String build) {
    this.database = database;
    this.debates = debates;
    this.rebuilding = rebuilding;
    this.events = events;
    this.clock = clock;
    this.bench = bench;
    this.answers = new Answers(build);
  }

  /** Has done, in the background, whatever of a draft's statement is not done yet. */
  public void want(Draft draft) {
    Optional<Sent> statement = draft.statement();
    if (statement.isEmpty()) {
      return;
    }
    FileHash file = statement.get().hash();
    Choices choices = Chosen.of(draft, file);
    if (!database.read(jdbc -> isDone(jdbc, draft, file, choices))) {
      String key = file + " " + draft.debate() + " " + draft.mission() + " " + choices.text();
      bench.work(key, () -> answer(draft.debate(), draft.mission(), file, choices));
    }
  }

  /** Whether all is known of a draft's statement, as its choices stand; true when it has none. */
  public boolean isDone(Draft draft) {
    return draft
        .statement()
        .map(Sent::hash)
        .filter(file -> !database.read(jdbc -> isDone(jdbc, draft, file, Chosen.of(draft, file))))
        .isEmpty();
  }

  private boolean isDone(JdbcClient jdbc, Draft draft, FileHash file, Choices choices) {
    Optional<WordAnswer> answer = answers.find(jdbc, draft.debate(), draft.mission(), file);
    return answer.isPresent()
        && (!answer.get().readable() || answers.rebuilt(jdbc, file, choices.text()).isPresent());
  }

  /** What was said of a file, with what is known since of others; empty while it is checked. */
  public Optional<WordAnswer> answer(
      JdbcClient jdbc, String debate, String mission, FileHash file) {
    return answers
        .find(jdbc, debate, mission, file)
        .map(answer ->
            Duplicates.find(jdbc, debate, mission, file, answer.words())
                .map(finding -> with(answer, finding))
                .orElse(answer));
  }

  /** As the other, in a reading of its own. */
  public Optional<WordAnswer> answer(String debate, String mission, FileHash file) {
    return database.read(jdbc -> answer(jdbc, debate, mission, file));
  }

  private static WordAnswer with(WordAnswer answer, Finding finding) {
    List<Finding> all = new ArrayList<>(answer.findings());
    all.add(finding);
    all.sort(java.util.Comparator.comparing(Finding::severity));
    return new WordAnswer(all, answer.words(), answer.millis(), answer.at());
  }

  /** The hash of the rebuilt text; empty while it is not rebuilt. */
  public Optional<FileHash> textHash(JdbcClient jdbc, FileHash file, Choices choices) {
    return answers.rebuilt(jdbc, file, choices.text()).map(Answers.Remembered::textHash);
  }

  /** What is not in the rebuilt text, in English sentences with their places. */
  public List<String> leftOut(JdbcClient jdbc, FileHash file, Choices choices) {
    return answers
        .rebuilt(jdbc, file, choices.text())
        .map(Answers.Remembered::leftOut)
        .orElse(List.of());
  }

  /** All files known to say the same words as this one, itself among them where it was checked. */
  public List<FileHash> sayingTheSame(FileHash file) {
    return database.read(jdbc -> answers.sayingTheSame(jdbc, file));
  }

  /** The hash of a file's words; empty while not known. */
  public String words(JdbcClient jdbc, FileHash file) {
    return answers.words(jdbc, file);
  }

  private void answer(String debate, String mission, FileHash file, Choices choices) {
    Optional<Convened> convened = debates.find(debate);
    if (convened.isEmpty()) {
      return;
    }
    Optional<WordAnswer> known = database.read(jdbc -> answers.find(jdbc, debate, mission, file));
    WordAnswer answer = known.orElseGet(() -> check(convened.get(), mission, file));
    Optional<Rebuilt> rebuilt = answer.readable() ? rebuilding.of(file, choices) : Optional.empty();
    WordAnswer whole = answer.readable() && rebuilt.isEmpty() ? answer.unreadable() : answer;
    database.write(jdbc -> {
      answers.keep(jdbc, debate, mission, file, whole);
      rebuilt.ifPresent(text ->
          answers.keep(
              jdbc,
              file,
              choices.text(),
              new Answers.Remembered(text.textHash(), sentences(text.departures()))));
      return events.publishNext(jdbc, Drafts.topic(debate, mission));
    });
  }

  private WordAnswer check(Convened convened, String mission, FileHash file) {
    long began = System.nanoTime();
    Checked checked = check.check(rebuilding.bytes(file), Surroundings.of(convened, mission));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    return new WordAnswer(checked.findings(), checked.textHash(), millis, clock.instant());
  }

  /** As the record keeps them. */
  static List<String> sentences(List<Departure> departures) {
    return departures.stream()
        .map(departure -> departure.what() + " (" + departure.place() + ")")
        .distinct()
        .toList();
  }
}
