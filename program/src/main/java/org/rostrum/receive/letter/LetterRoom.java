package org.rostrum.receive.letter;

import java.time.Clock;
import org.rostrum.cover.worker.WorkerSettings;
import org.rostrum.debate.Debates;
import org.rostrum.receive.check.Bench;
import org.rostrum.receive.check.ProgramBuild;
import org.rostrum.receive.trust.Trusted;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(LetterController.class)
public class LetterRoom {
  @Bean
  LetterReader letterReader(Settings settings) {
    return new LetterReader(
        settings.text(LetterSettings.WARM).equals("yes")
            ? WorkerSettings.Start.WARM
            : WorkerSettings.Start.COLD);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> letterReaderPrepares(LetterReader reader) {
    return ready -> reader.prepare();
  }

  /** Letters wait for processes, so they have a bench of their own. */
  @Bean
  Letters coverLetters(
      Database database,
      FileStores files,
      Debates debates,
      Trusted trusted,
      LetterReader reader,
      Events events,
      Clock clock) {
    return new Letters(
        database,
        files,
        debates,
        trusted,
        reader,
        events,
        clock,
        new Bench(),
        ProgramBuild.identity());
  }
}
