package org.rostrum.receive.preview;

import org.rostrum.receive.check.Rebuilding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(PictureController.class)
public class PreviewRoom {
  @Bean
  Previews previews(Rebuilding rebuilding) {
    return new Previews(rebuilding);
  }
}
