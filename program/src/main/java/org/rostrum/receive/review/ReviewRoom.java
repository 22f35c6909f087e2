package org.rostrum.receive.review;

import java.time.Clock;
import org.rostrum.people.Act;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.Filings;
import org.rostrum.storage.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import({FiledTextController.class, ReviewController.class})
public class ReviewRoom {
  @Bean
  ReviewList reviewList(People people, Filings filings, Drafts drafts) {
    return new ReviewList(people, filings, drafts);
  }

  @Bean
  Twins twins(Filings filings, Checks checks, People people) {
    return new Twins(filings, checks, people);
  }

  @Bean
  Refusals refusals(Database database, Deeds deeds, Clock clock) {
    return new Refusals(database, deeds, clock);
  }

  @Bean
  DebateTab reviewTab() {
    return DebateTab.of(
        40, ReceiveWords.ALL, "review.title", "/debates/{debate}/review", Act.REVIEW);
  }
}
