package org.rostrum.post;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class PostRoom {
  @Bean
  Outbox outbox(Clock clock, SecureRandom chance) {
    return new Outbox(clock, chance);
  }
}
