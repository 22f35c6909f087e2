package org.rostrum.post.smtp;

import java.time.Clock;
import org.rostrum.post.Carrier;
import org.rostrum.post.Letterhead;
import org.rostrum.post.StopLinks;
import org.rostrum.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class SmtpRoom {
  @Bean
  Carrier carrier(Settings settings, Letterhead head, StopLinks links, Clock clock) {
    return SmtpCarrier.of(settings, head, links, clock);
  }
}
