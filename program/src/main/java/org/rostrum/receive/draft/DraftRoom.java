package org.rostrum.receive.draft;

import java.time.Clock;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the room together. What the checks say comes from the room {@code statement}. */
@Configuration(proxyBeanMethods = false)
public class DraftRoom {
  @Bean
  Drafts drafts(
      Database database,
      Revisions revisions,
      Events events,
      Clock clock,
      @Lazy Readiness readiness) {
    return new Drafts(database, revisions, events, clock, readiness);
  }
}
