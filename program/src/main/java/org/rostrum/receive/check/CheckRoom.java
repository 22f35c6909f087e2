package org.rostrum.receive.check;

import java.time.Clock;
import org.rostrum.debate.Debates;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class CheckRoom {
  @Bean
  Bench checkBench() {
    return new Bench();
  }

  @Bean
  Rebuilding rebuilding(FileStores files) {
    return new Rebuilding(files);
  }

  @Bean
  Checks draftChecks(
      Database database,
      Debates debates,
      Rebuilding rebuilding,
      Events events,
      Clock clock,
      Bench bench) {
    return new Checks(database, debates, rebuilding, events, clock, bench, ProgramBuild.identity());
  }
}
