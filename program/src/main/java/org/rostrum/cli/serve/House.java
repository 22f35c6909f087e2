package org.rostrum.cli.serve;

import java.nio.file.Path;
import java.util.List;
import org.rostrum.people.pages.PeopleRoom;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageSettings;
import org.rostrum.web.Board;
import org.rostrum.web.WebRoom;
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
@Import({WebRoom.class, PeopleRoom.class})
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
  @Bean
  Database database(Settings settings) {
    Path folder = settings.path(StorageKeys.FOLDER).toAbsolutePath();
    return Database.open(StorageSettings.in(folder));
  }

  /** Until the room {@code convene} has pages: no debates. */
  @Bean
  Board board() {
    return tongue -> List.of();
  }
}
