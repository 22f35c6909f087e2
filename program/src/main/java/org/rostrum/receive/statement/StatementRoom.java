package org.rostrum.receive.statement;

import java.time.Clock;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Readiness;
import org.rostrum.receive.letter.Letters;
import org.rostrum.receive.preview.Previews;
import org.rostrum.receive.reading.Readings;
import org.rostrum.receive.scan.Scans;
import org.rostrum.receive.upload.Arrived;
import org.rostrum.receive.upload.Incoming;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(StatementController.class)
public class StatementRoom {
  @Bean
  Readiness readiness(Debates debates, Checks checks, Letters letters) {
    return new WhatStands(debates, checks, letters);
  }

  /** What came in is checked at once, in the background. */
  @Bean
  Arrived arrived(Drafts drafts, Checks checks, Letters letters, Scans scans) {
    return place -> {
      Draft draft = drafts.find(place.debate(), place.mission());
      checks.want(draft);
      letters.want(draft);
      scans.want(draft);
    };
  }

  @Bean
  Presence presence(Database database, Events events, Clock clock) {
    return new Presence(database, events, clock);
  }

  @Bean
  Desks desks(
      Database database,
      Debates debates,
      People people,
      Drafts drafts,
      Checks checks,
      Letters letters,
      Previews previews,
      Presence presence,
      Incoming incoming,
      Readings readings,
      Scans scans) {
    return new Desks(
        database, debates, people, drafts, checks, letters, previews, presence, incoming, readings,
        scans);
  }

  @Bean
  DebateTab statementTab() {
    return DebateTab.of(
        20,
        DraftWords.ALL,
        "statement.title",
        "/debates/{debate}/missions/{mission}/statement",
        Act.DRAFT);
  }
}
