package org.rostrum.receive.reading;

import org.rostrum.people.People;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(FileController.class)
public class ReadingRoom {
  @Bean
  Readings readings(
      Database database, FileStores files, Registrar registrar, Events events, People people) {
    return new Readings(database, files, registrar, events, people);
  }
}
