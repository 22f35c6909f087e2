package org.rostrum.web.watch;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.settings.Settings;
import org.rostrum.storage.night.NightScrub;
import org.rostrum.storage.vault.Storage;
import org.rostrum.web.HealthCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Puts the room together. What others bring: health checks and numbers, as beans. */
@Configuration(proxyBeanMethods = false)
@Import({HealthController.class, StorageChecks.class, StorageCounts.class})
public class WatchRoom {
  private static final long MEGABYTE = 1 << 20;

  @Bean
  Checkup checkup(List<HealthCheck> checks, Clock clock) {
    return new Checkup(checks, clock);
  }

  @Bean
  NightScrub nightScrub(Storage storage, Clock clock, Settings settings) {
    return new NightScrub(
        storage.database(),
        storage.files(),
        clock,
        settings.number(WatchSettings.SCRUB_HOUR, 0, 23));
  }

  @Bean
  Caretaker caretaker(Storage storage, NightScrub scrub, Settings settings) {
    return new Caretaker(
        storage, scrub, settings.number(WatchSettings.RESERVE, 0, 1_000_000) * MEGABYTE);
  }

  /** Nothing is counted where nobody may look. */
  @Bean
  Watchers watchDesk(ObjectProvider<Counted> counted, Checkup checkup, Settings settings) {
    if (settings.given(WatchSettings.PORT).isEmpty()) {
      return new Watchers(Optional.empty(), Optional.empty());
    }
    Numbers numbers = new Numbers(counted.orderedStream().toList());
    InetSocketAddress address =
        new InetSocketAddress(
            settings.text(WatchSettings.ADDRESS), settings.number(WatchSettings.PORT, 0, 65_535));
    return new Watchers(
        Optional.of(numbers), Optional.of(new WatchPort(address, numbers, checkup)));
  }

  @Bean
  FilterRegistrationBean<RequestLog> requestLog(Watchers watchers) {
    FilterRegistrationBean<RequestLog> registration =
        new FilterRegistrationBean<>(new RequestLog(watchers.numbers()));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setAsyncSupported(true);
    return registration;
  }
}
