package org.rostrum.cli.serve;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.rostrum.compile.house.Bench;
import org.rostrum.compile.house.CompileRoom;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.convene.delegations.DelegationsRoom;
import org.rostrum.convene.letters.LettersRoom;
import org.rostrum.convene.pages.ConveneRoom;
import org.rostrum.people.pace.PaceRoom;
import org.rostrum.people.pages.PeopleRoom;
import org.rostrum.post.Letterhead;
import org.rostrum.post.PostRoom;
import org.rostrum.post.smtp.SmtpRoom;
import org.rostrum.publish.register.RegisterRoom;
import org.rostrum.receive.check.CheckRoom;
import org.rostrum.receive.compare.CompareRoom;
import org.rostrum.receive.draft.DraftRoom;
import org.rostrum.receive.filing.FilingRoom;
import org.rostrum.receive.letter.LetterRoom;
import org.rostrum.receive.outage.OutageRoom;
import org.rostrum.receive.pages.FilingPagesRoom;
import org.rostrum.receive.preview.PreviewRoom;
import org.rostrum.receive.reading.ReadingRoom;
import org.rostrum.receive.review.ReviewRoom;
import org.rostrum.receive.scan.ScanRoom;
import org.rostrum.receive.statement.StatementRoom;
import org.rostrum.receive.trust.TrustRoom;
import org.rostrum.receive.upload.UploadRoom;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.RegisterAudit;
import org.rostrum.storage.register.RegisterPulse;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Witness;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.vault.Storage;
import org.rostrum.web.HouseSign;
import org.rostrum.web.WebRoom;
import org.rostrum.web.machines.OpenApiController;
import org.rostrum.web.watch.WatchRoom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The rooms of the server, named one by one: nothing is found by searching the class path. A new
 * room is one more name in the list.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  OpenLines.class,
  WebRoom.class,
  WatchRoom.class,
  OpenApiController.class,
  PostRoom.class,
  SmtpRoom.class,
  PeopleRoom.class,
  PaceRoom.class,
  ConveneRoom.class,
  DelegationsRoom.class,
  CheckRoom.class,
  CompareRoom.class,
  DraftRoom.class,
  FilingRoom.class,
  LetterRoom.class,
  OutageRoom.class,
  FilingPagesRoom.class,
  PreviewRoom.class,
  ReadingRoom.class,
  ReviewRoom.class,
  ScanRoom.class,
  StatementRoom.class,
  TrustRoom.class,
  UploadRoom.class,
  CompileRoom.class,
  RegisterRoom.class,
  LettersRoom.class
})
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  TaskExecutionAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
class House {
  /** Everything that is kept; closed last, after the requests under way are answered. */
  @Bean
  Storage storage(EarlyStorage early) {
    return early.take();
  }

  @Bean(destroyMethod = "") // the storage closes it
  Database database(Storage storage) {
    return storage.database();
  }

  @Bean(destroyMethod = "") // the storage closes it
  FileStores files(Storage storage) {
    return storage.files();
  }

  @Bean(destroyMethod = "") // the storage closes it
  Events events(Storage storage) {
    return storage.events();
  }

  @Bean
  Revisions revisions(Storage storage) {
    return storage.revisions();
  }

  /** The register; closed before the database it is in. */
  @Bean
  Registrar registrar(Database database, Settings settings, Clock clock, SecureRandom chance) {
    return Registrar.open(
        database,
        RegisterKeys.file(settings),
        RegisterKeys.name(settings),
        RegisterKeys.algorithms(settings),
        clock,
        chance);
  }

  /** Holds the register against what every room with rows of its own says. */
  @Bean
  RegisterAudit registerAudit(
      Database database, ObjectProvider<Witness> witnesses, FileStores files) {
    return new RegisterAudit(
        database, witnesses.orderedStream().toList(), files.unpublished()::healthy, List.of());
  }

  @Bean
  RegisterPulse registerPulse(Registrar registrar, Storage storage) {
    return RegisterPulse.begin(registrar, storage::remember);
  }

  /** Who writes the letters of the house. */
  @Bean
  Letterhead letterhead(HouseSign sign) {
    return new Letterhead(sign.name(), sign.address());
  }

  /** Where compilations are worked on: beside the data, so that nothing crosses disks. */
  @Bean
  Bench bench(Settings settings) {
    Path folder = StorageKeys.places(settings).folder().resolve("compile");
    return new Bench(HouseBuild.identity(), folder, new WorkStore(folder.resolve("works")));
  }
}
