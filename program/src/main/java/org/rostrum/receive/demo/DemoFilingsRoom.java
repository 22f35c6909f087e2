package org.rostrum.receive.demo;

import java.time.Clock;
import org.rostrum.debate.Debates;
import org.rostrum.people.DemoLife;
import org.rostrum.people.People;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.FileStatement;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.letter.Letters;
import org.rostrum.receive.pages.Aftermath;
import org.rostrum.receive.upload.Incoming;
import org.rostrum.storage.events.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class DemoFilingsRoom {
  @Bean
  @Order(30)
  DemoLife specimenFilings(
      Debates debates,
      People people,
      Incoming incoming,
      Drafts drafts,
      Checks checks,
      Letters letters,
      FileStatement file,
      Deeds deeds,
      Filings filings,
      Aftermath aftermath,
      Events events,
      Clock clock) {
    return new SpecimenFilings(
        debates,
        new SpecimenActs.Making(
            people,
            new SpecimenFiles(incoming, drafts, clock),
            drafts,
            checks,
            letters,
            file,
            deeds,
            filings,
            aftermath,
            new Patience(events),
            clock));
  }
}
