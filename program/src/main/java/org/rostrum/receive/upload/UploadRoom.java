package org.rostrum.receive.upload;

import java.time.Clock;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import({SendController.class, UploadController.class})
public class UploadRoom {
  private static final int MOST = 25;

  @Bean
  Incoming incoming(FileStores files, Drafts drafts, @Lazy Arrived arrived, Settings settings) {
    return new Incoming(files, drafts, arrived, settings.number(UploadSettings.MOST, 1, MOST));
  }

  @Bean
  Uploads uploads(
      Database database,
      FileStores files,
      Drafts drafts,
      @Lazy Arrived arrived,
      People people,
      Clock clock) {
    return new Uploads(database, files, drafts, arrived, people, clock);
  }

  @Bean
  Sweeping sweeping(Uploads uploads) {
    return new Sweeping(uploads);
  }
}
