package org.rostrum.receive.upload;

import org.rostrum.receive.draft.Drafts;
import org.rostrum.settings.Settings;
import org.rostrum.storage.files.FileStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class UploadRoom {
  private static final int MOST = 25;

  @Bean
  Incoming incoming(FileStores files, Drafts drafts, Settings settings) {
    return new Incoming(files, drafts, settings.number(UploadSettings.MOST, 1, MOST));
  }
}
