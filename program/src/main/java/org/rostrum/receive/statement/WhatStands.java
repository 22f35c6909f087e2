package org.rostrum.receive.statement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.report.Verdict;
import org.rostrum.debate.Debates;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.check.Chosen;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Readiness;
import org.rostrum.receive.draft.Ready;
import org.rostrum.receive.draft.Sent;
import org.rostrum.receive.letter.LetterAnswer;
import org.rostrum.receive.letter.Letters;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What would be filed, as far as the checks have answered. A check that has not answered holds up
 * nothing: receive first, judge after.
 */
final class WhatStands implements Readiness {
  private final Debates debates;
  private final Checks checks;
  private final Letters letters;

  WhatStands(Debates debates, Checks checks, Letters letters) {
    this.debates = debates;
    this.checks = checks;
    this.letters = letters;
  }

  @Override
  public Optional<Ready> of(JdbcClient jdbc, Draft draft) {
    return draft.statement().map(statement -> ready(jdbc, draft, statement));
  }

  private Ready ready(JdbcClient jdbc, Draft draft, Sent statement) {
    Choices choices = Chosen.of(draft, statement.hash());
    Optional<Verdict> verdict =
        draft
            .cover()
            .flatMap(sent -> letters.answer(jdbc, draft.debate(), draft.mission(), sent.hash()))
            .map(LetterAnswer::report)
            .map(report -> report.verdict());
    return new Ready(
        draft.debate(),
        draft.mission(),
        draft.version(),
        statement.hash(),
        statement.size(),
        statement.name(),
        draft.cover().map(Sent::hash),
        draft.cover().map(Sent::size).orElse(0L),
        draft.cover().map(Sent::name).orElse(""),
        verdict.map(Verdict::code),
        checks.leftOut(jdbc, statement.hash(), choices),
        checks.textHash(jdbc, statement.hash(), choices),
        choices.text(),
        held(jdbc, draft, statement, verdict));
  }

  private List<String> held(
      JdbcClient jdbc, Draft draft, Sent statement, Optional<Verdict> verdict) {
    List<String> held = new ArrayList<>();
    Optional<WordAnswer> answer =
        checks.answer(jdbc, draft.debate(), draft.mission(), statement.hash());
    if (answer.filter(each -> !each.of(Severity.REFUSE).isEmpty()).isPresent()) {
      held.add("held.mend");
    }
    boolean undecided =
        answer.map(WordAnswer::questions).orElse(List.of()).stream()
            .anyMatch(code -> draft.decided(statement.hash(), code).isEmpty());
    if (undecided) {
      held.add("held.decide");
    }
    if (verdict.filter(each -> each == Verdict.REFUSED).isPresent()) {
      held.add("held.letter-mend");
    }
    boolean together =
        debates
            .find(draft.debate())
            .filter(convened -> convened.policy().coverGrace().equals(Duration.ZERO))
            .isPresent();
    if (draft.cover().isEmpty() && together) {
      held.add("held.letter");
    }
    return held;
  }

  @Override
  public String words(JdbcClient jdbc, FileHash statement) {
    return checks.words(jdbc, statement);
  }
}
