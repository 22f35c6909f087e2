package org.rostrum.receive.scan;

import java.time.Clock;
import java.time.Duration;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. A scanner that is slow keeps only its own bench busy. */
@Configuration(proxyBeanMethods = false)
public class ScanRoom {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  Scans scans(Database database, FileStores files, Events events, Clock clock, Settings settings) {
    return new Scans(
        database,
        files,
        events,
        clock,
        new org.rostrum.receive.check.Bench(),
        settings.given(ScanSettings.CLAMD).map(place -> clamd(place, settings)));
  }

  private static Clamd clamd(String place, Settings settings) {
    int colon = place.lastIndexOf(':');
    String port = place.substring(colon + 1);
    if (colon < 1 || !port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
      throw settings.refuse(ScanSettings.CLAMD, "host:port, such as localhost:3310");
    }
    return new Clamd(place.substring(0, colon), Integer.parseInt(port), PATIENCE);
  }
}
