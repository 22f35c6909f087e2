package org.rostrum.receive.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.cover.make.LetterFacts;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Language;
import org.rostrum.debate.roster.Entity;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.check.Surroundings;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** What a mission's ready letter says, from the debate and the roster. */
public final class ReadyLetter {
  private static final LocalDate LATEST = LocalDate.MAX.minusDays(1);

  private ReadyLetter() {}

  /**
   * The facts of a letter in one language.
   *
   * @throws Trouble when the debate has no theme yet, or the roster does not know the mission
   */
  public static LetterFacts facts(Convened convened, String mission, Tongue tongue) {
    Optional<Entity> entity = Surroundings.roster(convened).byCode(mission);
    if (entity.isEmpty() || convened.debate().titles().theme().isBlank()) {
      throw new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "letter.cannot-make");
    }
    LetterFacts.Head head =
        switch (entity.get().kind()) {
          case STATE -> LetterFacts.Head.PERMANENT_REPRESENTATIVE;
          case OBSERVER_STATE -> LetterFacts.Head.PERMANENT_OBSERVER;
          case ORGANIZATION, UNITED_NATIONS_BODY, PERSON -> LetterFacts.Head.HEAD_OF_DELEGATION;
        };
    Language language = Language.of(tongue.tag()).orElse(Language.ENGLISH);
    Optional<LocalDate> day = LetterExpectations.day(convened);
    String shown =
        convened.debate().entities().stream()
            .filter(each -> each.code().equals(mission))
            .map(each -> each.shortName())
            .findFirst()
            .orElseGet(() -> entity.get().shortName(language, day.orElse(LATEST)));
    return new LetterFacts(
        shown,
        head,
        convened.debate().titles().theme(),
        convened.debate().titles().agendaItem(),
        day);
  }
}
