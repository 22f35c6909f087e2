package org.rostrum.receive.trust;

import java.time.Clock;
import org.rostrum.people.People;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(TrustController.class)
public class TrustRoom {
  @Bean
  Trusted trusted(Database database, Revisions revisions, People people, Clock clock) {
    return new Trusted(database, revisions, people, clock);
  }
}
