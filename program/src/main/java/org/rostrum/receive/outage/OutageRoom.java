package org.rostrum.receive.outage;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.rostrum.debate.DeadlineExtension;
import org.rostrum.debate.Debates;
import org.rostrum.people.Addressees;
import org.rostrum.post.Outbox;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.vault.Storage;
import org.rostrum.web.HouseSign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class OutageRoom {
  @Bean
  Outages outages(
      Database database,
      Registrar registrar,
      Debates debates,
      DeadlineExtension deadlines,
      Clock clock) {
    return new Outages(database, registrar, debates, deadlines, clock);
  }

  @Bean
  OutageLetters outageLetters(
      Database database,
      Outages outages,
      Debates debates,
      Addressees addressees,
      Outbox outbox,
      HouseSign sign) {
    return new OutageLetters(database, outages, debates, addressees, outbox, sign);
  }

  @Bean
  Heartbeat heartbeat(
      Outages outages, OutageLetters letters, Storage storage, SecureRandom chance) {
    byte[] name = new byte[6];
    chance.nextBytes(name);
    return new Heartbeat(
        outages,
        letters,
        () -> storage.health().trouble(),
        System::nanoTime,
        HexFormat.of().formatHex(name));
  }
}
