package org.rostrum.web.watch;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.storage.Database;
import org.rostrum.storage.Space;
import org.rostrum.storage.night.NightScrub;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.vault.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Numbers of all that is kept. */
@Configuration(proxyBeanMethods = false)
class StorageCounts {
  @Bean
  Counted filesKept(Database database) {
    return Counted.one(
        "rostrum_files",
        "Files that rows name",
        () -> sum(database, "SELECT COUNT(*) FROM stored_file"));
  }

  @Bean
  Counted fileBytes(Database database) {
    return Counted.one(
        "rostrum_files_bytes",
        "Bytes of the files that rows name",
        () -> sum(database, "SELECT COALESCE(SUM(size), 0) FROM stored_file"));
  }

  @Bean
  Counted edits(Database database) {
    return Counted.one(
        "rostrum_edits", "Edits ever made", () -> sum(database, "SELECT COUNT(*) FROM revision"));
  }

  @Bean
  Counted registerEntries(Registrar registrar) {
    return Counted.each(
        "rostrum_register_entries",
        "Entries of the register, of its public log and of the private one",
        "log",
        () ->
            Stream.of(Registrar.Log.values())
                .collect(
                    Collectors.toMap(
                        log -> log.name().toLowerCase(Locale.ROOT),
                        log -> registrar.head(log).size())));
  }

  @Bean
  Counted disk(Storage storage) {
    return Counted.each(
        "rostrum_disk_bytes",
        "The disk of the data folder",
        "part",
        () -> {
          Space space = space(storage);
          return Map.of("free", space.free(), "total", space.total());
        });
  }

  @Bean
  Counted lastScrub(NightScrub scrub) {
    return Counted.each(
        "rostrum_last_scrub",
        "The last nightly scrub that was through: when it ended (seconds since 1970), files, damaged",
        "what",
        () ->
            scrub
                .last()
                .map(last ->
                    Map.of(
                        "ended_seconds",
                        last.ended().orElse(last.begun()).getEpochSecond(),
                        "files",
                        last.files(),
                        "damaged",
                        last.damaged()))
                .orElse(Map.of()));
  }

  private static Space space(Storage storage) {
    try {
      return storage.space();
    } catch (IOException e) {
      return new Space(0, 0);
    }
  }

  private static long sum(Database database, String query) {
    return database.read(jdbc -> jdbc.sql(query).query(Long.class).single());
  }
}
