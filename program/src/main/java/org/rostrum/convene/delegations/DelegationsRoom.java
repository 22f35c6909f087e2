package org.rostrum.convene.delegations;

import java.time.Clock;
import java.util.Optional;
import org.rostrum.debate.Standings;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(DelegationsController.class)
public class DelegationsRoom {
  @Bean
  Delegations delegations(
      People people, Addressees addressees, ObjectProvider<Standings> standings, Clock clock) {
    return new Delegations(
        people, addressees, Optional.ofNullable(standings.getIfAvailable()), clock);
  }

  @Bean
  DebateTab delegationsTab() {
    return DebateTab.of(
        42,
        DelegationsWords.ALL,
        "title",
        "/debates/{debate}/delegations",
        Act.SEE_PREPARED_DEBATE);
  }
}
