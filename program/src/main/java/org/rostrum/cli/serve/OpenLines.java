package org.rostrum.cli.serve;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an open line to a reader holds in memory, as long as it is open: at the hour of a deadline
 * 5,000 pages watch the countdown. Files are read in pieces of this size too, which costs them
 * nothing that was measured.
 */
@Configuration(proxyBeanMethods = false)
class OpenLines {
  private static final String BYTES = "4096";

  @Bean
  TomcatConnectorCustomizer smallBuffers() {
    return connector -> {
      connector.setProperty("socket.appReadBufSize", BYTES);
      connector.setProperty("socket.appWriteBufSize", BYTES);
    };
  }
}
