package org.rostrum.receive.draft;

import java.time.Clock;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class DraftRoom {
  @Bean
  Drafts drafts(Database database, Revisions revisions, Events events, Clock clock) {
    return new Drafts(database, revisions, events, clock, new Unchecked());
  }
}
