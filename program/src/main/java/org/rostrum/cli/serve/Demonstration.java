package org.rostrum.cli.serve;

import java.time.Clock;
import org.rostrum.convene.demo.SpecimenDebate;
import org.rostrum.convene.demo.SpecimenLetters;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.NoteIntake;
import org.rostrum.convene.letters.DebateLetters;
import org.rostrum.debate.Debates;
import org.rostrum.people.Addressees;
import org.rostrum.people.DemoContent;
import org.rostrum.people.DemoLife;
import org.rostrum.people.People;
import org.rostrum.people.pages.DemoDoor;
import org.rostrum.people.pages.DemoPeople;
import org.rostrum.post.Letters;
import org.rostrum.post.Outbox;
import org.rostrum.receive.demo.DemoFilingsRoom;
import org.rostrum.storage.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/**
 * What a demonstration's house has that no other has: an open door and invented content. Content is
 * put in before the server answers; life goes on after that ({@link Server#live}). Both in the
 * beans' order.
 */
@Configuration(proxyBeanMethods = false)
@Import({DemoDoor.class, DemoFilingsRoom.class})
class Demonstration {

  @Bean
  @Order(10)
  DemoContent demoPeople(Database database, People people) {
    return new DemoPeople(database, people);
  }

  @Bean
  @Order(20)
  DemoContent demoDebate(
      Debates debates, Convening convening, NoteIntake notes, People people, Clock clock) {
    return new SpecimenDebate(debates, convening, notes, people, clock);
  }

  @Bean
  @Order(40)
  DemoLife demoLetters(
      Database database,
      Debates debates,
      Addressees addressees,
      DebateLetters words,
      Letters letters,
      Outbox outbox) {
    return new SpecimenLetters(database, debates, addressees, words, letters, outbox);
  }

  @Bean
  SmartInitializingSingleton demoFilling(ObjectProvider<DemoContent> contents) {
    return () -> contents.orderedStream().forEach(DemoContent::fill);
  }
}
