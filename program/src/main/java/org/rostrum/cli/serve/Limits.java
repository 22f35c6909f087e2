package org.rostrum.cli.serve;

import java.util.Map;
import org.rostrum.web.watch.QuietTraces;

/**
 * How much a request may cost, and how the server speaks to its surroundings: properties of Spring
 * Boot that no operator need set.
 */
final class Limits {
  static final Map<String, Object> PROPERTIES =
      Map.ofEntries(
          Map.entry("spring.threads.virtual.enabled", "true"),
          Map.entry("spring.main.lazy-initialization", "false"),
          Map.entry("spring.jmx.enabled", "false"),
          Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "20s"),
          Map.entry("server.shutdown", "graceful"),
          Map.entry("server.server-header", ""),
          Map.entry("server.compression.enabled", "true"),
          Map.entry(
              "server.compression.mime-types",
              "text/html,text/css,text/javascript,application/json,image/svg+xml,text/csv"),
          // Thousands watch a countdown at once, and each of them holds these.
          Map.entry("server.max-http-request-header-size", "8KB"),
          Map.entry("server.tomcat.max-http-response-header-size", "4KB"),
          Map.entry("server.tomcat.connection-timeout", "20s"),
          Map.entry("server.tomcat.keep-alive-timeout", "30s"),
          Map.entry("server.tomcat.max-connections", "8192"),
          Map.entry("server.tomcat.max-http-form-post-size", "256KB"),
          Map.entry("server.tomcat.max-swallow-size", "2MB"),
          Map.entry("server.tomcat.max-parameter-count", "500"),
          Map.entry("server.tomcat.max-part-count", "50"),
          Map.entry("server.tomcat.max-part-header-size", "1KB"),
          Map.entry("spring.servlet.multipart.max-file-size", "25MB"),
          Map.entry("spring.servlet.multipart.max-request-size", "26MB"),
          Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
          Map.entry("spring.web.resources.add-mappings", "false"),
          Map.entry("logging.structured.format.console", "ecs"),
          // Messages of exceptions quote what somebody wrote.
          Map.entry("logging.structured.json.exclude", "error.message"),
          Map.entry("logging.structured.json.stacktrace.printer", QuietTraces.class.getName()),
          Map.entry("logging.level.root", "WARN"),
          // A server that cannot start says why in one sentence, once.
          Map.entry("logging.level.org.springframework.boot.SpringApplication", "OFF"),
          Map.entry("logging.level.org.springframework.boot.diagnostics", "OFF"),
          Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "ERROR"),
          Map.entry("logging.level.org.apache.catalina.core.StandardService", "OFF"),
          Map.entry(
              "logging.level.org.springframework.boot.tomcat.servlet"
                  + ".DeferredServletContainerInitializers",
              "OFF"),
          Map.entry("logging.level.com.zaxxer.hikari.pool.HikariPool", "OFF"),
          Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "ERROR"),
          Map.entry("logging.level.org.rostrum", "INFO"));

  private Limits() {}
}
