package org.rostrum.post;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.rostrum.storage.Database;
import org.rostrum.storage.revision.Revisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the room together. What others bring: a letterhead, a carrier, and more to do in the
 * morning.
 */
@Configuration(proxyBeanMethods = false)
public class PostRoom {
  @Bean
  Outbox outbox(Clock clock, SecureRandom chance) {
    return new Outbox(clock, chance);
  }

  @Bean
  Letters letters(Database database) {
    return new Letters(database);
  }

  @Bean
  Desk desk(Database database, Revisions revisions, Outbox outbox, Clock clock) {
    return new Desk(database, revisions, outbox, clock);
  }

  @Bean
  ChoiceBook choiceBook(Database database, Revisions revisions, Clock clock) {
    return new ChoiceBook(database, revisions, clock);
  }

  @Bean
  StopWords stopWords(Database database, SecureRandom chance) {
    return new StopWords(database, chance);
  }

  @Bean
  Composer composer(Letterhead head, StopWords words) {
    return new Composer(head, words);
  }

  /** For whoever carries letters out of the house. */
  @Bean
  StopLinks stopLinks(Composer composer) {
    return composer::stopLink;
  }

  @Bean
  Postman postman(
      Database database,
      Letters letters,
      ChoiceBook choices,
      Composer composer,
      Carrier carrier,
      Clock clock) {
    return new Postman(database, letters, choices, composer, carrier, clock);
  }

  @Bean
  Digests digests(Outbox outbox) {
    return new Digests(outbox);
  }

  @Bean
  Mornings mornings(Database database, Clock clock, List<Daily> tasks) {
    return new Mornings(database, clock, tasks);
  }

  @Bean
  Rounds rounds(Postman postman, Mornings mornings) {
    return new Rounds(postman, mornings);
  }
}
