package org.rostrum.convene.letters;

import java.time.Clock;
import java.util.Optional;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Standings;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.people.door.Sessions;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.post.Letters;
import org.rostrum.post.Outbox;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.web.HouseSign;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import({
  CalendarController.class,
  ChecksController.class,
  DraftsController.class,
  LetterController.class,
  OutboxController.class,
  PlanController.class,
  WriteController.class
})
public class LettersRoom {
  @Bean
  CalendarFile calendarFile(HouseSign sign, Clock clock) {
    return new CalendarFile(sign, clock);
  }

  @Bean
  DebateLetters debateLetters(HouseSign sign, CalendarFile calendar, People people, Clock clock) {
    return new DebateLetters(sign, calendar, people, clock);
  }

  @Bean
  Recipients recipients(
      Addressees addressees, People people, KeyShelf keys, ObjectProvider<Standings> standings) {
    Optional<Standings> known = Optional.ofNullable(standings.getIfAvailable());
    return new Recipients(addressees, people, keys, known);
  }

  @Bean
  Plans plans(Database database, Revisions revisions, Clock clock) {
    return new Plans(database, revisions, clock);
  }

  @Bean
  Reminders reminders(
      Debates debates, Plans plans, Recipients recipients, DebateLetters letters, Outbox outbox) {
    return new Reminders(debates, plans, recipients, letters, outbox);
  }

  @Bean
  Checks checks(Letters letters, Sessions sessions) {
    return new Checks(letters, sessions);
  }

  @Bean
  DebateTab lettersTab() {
    return DebateTab.of(
        70, LettersWords.ALL, "letters.title", "/debates/{debate}/letters", Act.WRITE_TO_MISSIONS);
  }
}
